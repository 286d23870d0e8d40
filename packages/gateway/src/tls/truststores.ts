import { readFileSync, statSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import type { TellProblem } from './certificates.ts'
import { problemOfBundle } from './check-certificate.ts'

/** The truststores of mutual TLS. */
export interface Truststores {
  /** The certificates of a truststore, in PEM; undefined when there is no such object, or never was one that can be used. */
  read(uri: string): string | undefined
}

interface Entry {
  readonly stamp: string
  /** The last that could be used. */
  readonly ca: string | undefined
}

/**
 * A folder that stands for S3: `s3://bucket/key.pem` is `<folder>/bucket/key.pem`. Changes are seen at the next handshake; what
 * is not a list of certificates keeps what was there, and `tell` is told once.
 */
export function openTruststores(folder: string | undefined, tell: TellProblem): Truststores {
  const entries = new Map<string, Entry>()

  function readFile(file: string): string | undefined {
    const { mtimeMs, size, ino } = statSync(file)
    const stamp = `${mtimeMs} ${size} ${ino}`
    const before = entries.get(file)
    if (before?.stamp === stamp) return before.ca
    const pem = readFileSync(file, 'utf8')
    const problem = problemOfBundle(pem)
    if (problem !== undefined)
      tell(`the truststore ${file} ${before?.ca ? 'stays as it was' : 'refuses every client'}: ${problem}`)
    const ca = problem === undefined ? pem : before?.ca
    entries.set(file, { stamp, ca })
    return ca
  }

  return {
    read(uri) {
      const [, place = ''] = /^s3:\/\/(.+)$/.exec(uri) ?? []
      const path = normalize(place)
      if (folder === undefined || place === '' || path.startsWith('..') || path.startsWith(sep))
        return undefined
      try {
        return readFile(join(folder, path))
      } catch {
        return undefined
      }
    },
  }
}
