import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { errorOf } from '@gatehouse/command-line'
import { StartFailure } from '../failures/start-failure.ts'
import { problemOfDates, problemOfPair, type ServerCertificate } from './check-certificate.ts'

/** A folder of certificates that cannot be used. The message is one line for a person. */
class CertificatesError extends StartFailure {}

/** The certificates of a folder, by the names that they are for. */
export interface Certificates {
  /** That of a name, else that of its wildcard, else `default`; undefined when none of them is there. */
  find(serverName: string | undefined): ServerCertificate | undefined
}

/** Told of what cannot be used, once for each state of its files, in a line for a person. */
export type TellProblem = (problem: string) => void

/** How long what was read is believed before the folder is looked at again. */
const FRESH_MS = 1_000

/**
 * A folder with `<name>.crt` and `<name>.key`, or both in `<name>.pem`: `api.example.com.crt`, `_.example.com.crt` for
 * `*.example.com`, `default.crt` for everything else. Changes are taken up; what cannot be used keeps what was there. Throws
 * `CertificatesError` when at first the folder cannot be read, has no pair, or one that no handshake could be made with.
 */
export function openCertificates(folder: string, now: () => number, tell: TellProblem): Certificates {
  let known = readFolder(folder, new Map())
  refuseUnusable(folder, known)
  for (const text of datesOf(known, now())) tell(text)
  let readAt = now()
  return {
    find(given = '') {
      if (now() - readAt > FRESH_MS) {
        known = readAgain(folder, known, tell)
        readAt = now()
      }
      const serverName = given.toLowerCase().replace(/\.$/, '')
      const wildcard = `_${serverName.slice(serverName.indexOf('.'))}`
      return [serverName, wildcard, 'default'].map((it) => known.get(it)?.certificate).find(Boolean)
    },
  }
}

/** What is wrong with a folder's certificates, and what is about to be. Throws as `openCertificates` does. */
export function examineCertificates(folder: string, now: number): { isGood: boolean; text: string }[] {
  const entries = readFolder(folder, new Map())
  refuseUnusable(folder, entries)
  return [...entries.values()].flatMap(({ file, certificate }) => {
    const dates = certificate && problemOfDates(certificate, now)
    return dates ? [{ isGood: !dates.isOver, text: `${file} ${dates.text}` }] : []
  })
}

interface Entry {
  readonly file: string
  /** By which a change is noticed. */
  readonly stamp: string
  /** The last that could be used. */
  readonly certificate?: ServerCertificate | undefined
  /** Why its files, as they are, cannot be. */
  readonly problem?: string | undefined
}

type Entries = ReadonlyMap<string, Entry>

function refuseUnusable(folder: string, entries: Entries): void {
  for (const { file, problem } of entries.values())
    if (problem !== undefined) throw new CertificatesError(`cannot use the certificate ${file}: ${problem}`)
  if (entries.size === 0)
    throw new CertificatesError(
      `there is no certificate in ${folder}: it needs <name>.crt and <name>.key, or default.crt`,
    )
}

function datesOf(entries: Entries, now: number): string[] {
  return [...entries.values()].flatMap(({ file, certificate }) => {
    const dates = certificate && problemOfDates(certificate, now)
    return dates ? [`the certificate ${file} ${dates.text}`] : []
  })
}

function readAgain(folder: string, known: Entries, tell: TellProblem): Entries {
  try {
    const entries = readFolder(folder, known)
    for (const [name, { file, stamp, problem }] of entries)
      if (problem !== undefined && known.get(name)?.stamp !== stamp)
        tell(`the certificate ${file} stays as it was: ${problem}`)
    return entries
  } catch {
    return known
  }
}

function readFolder(folder: string, known: Entries): Entries {
  const entries = new Map<string, Entry>()
  for (const file of listFolder(folder)) {
    const [, given, kind] = /^(.+)\.(crt|pem)$/.exec(file) ?? []
    if (given === undefined) continue
    const name = given.toLowerCase()
    const certFile = join(folder, file)
    const keyFile = kind === 'pem' ? certFile : join(folder, `${given}.key`)
    const before = known.get(name)
    // A certificate of an authority may lie beside those that have keys.
    if (!before && name !== 'default' && !existsSync(keyFile)) continue
    entries.set(name, readEntry(certFile, keyFile, before))
  }
  return entries
}

function readEntry(certFile: string, keyFile: string, before: Entry | undefined): Entry {
  const stamp = [certFile, keyFile].map(stampOf).join()
  if (before?.stamp === stamp) return before
  const own = { file: certFile, stamp }
  try {
    const certificate = { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }
    const problem = problemOfPair(certificate)
    return problem === undefined
      ? { ...own, certificate }
      : { ...own, problem, certificate: before?.certificate }
  } catch (error) {
    return { ...own, problem: errorOf(error).message, certificate: before?.certificate }
  }
}

function stampOf(file: string): string {
  const { mtimeMs, size, ino } = statSync(file, { throwIfNoEntry: false }) ?? {}
  return `${mtimeMs} ${size} ${ino}`
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw new CertificatesError(`cannot read the certificates: ${errorOf(error).message}`)
  }
}
