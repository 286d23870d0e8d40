import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A folder of certificates that cannot be used. The message is one line for a person. */
export class CertificatesError extends Error {}

/** A certificate with its chain, and its key, in PEM. */
export interface ServerCertificate {
  readonly cert: string
  readonly key: string
}

/** The certificates of a folder, by the names that they are for. */
export interface Certificates {
  /** That of a name, else that of its wildcard, else `default`; undefined when there is none. */
  find(serverName: string | undefined): ServerCertificate | undefined
}

/** How long what was read is believed before the folder is looked at again. */
const FRESH_MS = 1_000

/**
 * A folder with `<name>.crt` and `<name>.key`, or both in `<name>.pem`: `api.example.com.crt`, `_.example.com.crt` for
 * `*.example.com`, `default.crt` for everything else. Changes are taken up; a file that cannot be read keeps what was there.
 * Throws `CertificatesError` when the folder cannot be read at first.
 */
export function openCertificates(folder: string, now: () => number): Certificates {
  let known = readFolder(folder, new Map())
  let readAt = now()
  return {
    find(given = '') {
      const serverName = given.replace(/\.$/, '')
      if (now() - readAt > FRESH_MS) {
        known = readAgain(folder, known)
        readAt = now()
      }
      const wildcard = `_${serverName.slice(serverName.indexOf('.'))}`
      return (known.get(serverName) ?? known.get(wildcard) ?? known.get('default'))?.certificate
    },
  }
}

interface Entry {
  /** By which a change is noticed. */
  readonly stamp: string
  readonly certificate: ServerCertificate
}

type Entries = ReadonlyMap<string, Entry>

function readAgain(folder: string, known: Entries): Entries {
  try {
    return readFolder(folder, known)
  } catch {
    return known
  }
}

function readFolder(folder: string, known: Entries): Entries {
  const entries = new Map<string, Entry>()
  for (const file of listFolder(folder)) {
    const [, name, kind] = /^(.+)\.(crt|pem)$/.exec(file) ?? []
    if (name === undefined) continue
    const certFile = join(folder, file)
    const keyFile = kind === 'pem' ? certFile : join(folder, `${name}.key`)
    const before = known.get(name)
    const entry = readEntry(certFile, keyFile, before) ?? before
    if (entry) entries.set(name.toLowerCase(), entry)
  }
  return entries
}

function readEntry(certFile: string, keyFile: string, before: Entry | undefined): Entry | undefined {
  try {
    const stamp = [certFile, keyFile].map((file) => statSync(file).mtimeMs).join()
    if (before?.stamp === stamp) return before
    return {
      stamp,
      certificate: { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') },
    }
  } catch {
    return undefined
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw new CertificatesError(`cannot read the certificates: ${(error as Error).message}`)
  }
}
