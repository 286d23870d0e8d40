import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { errorOf, UsageError } from '@gatehouse/command-line'

/** What a call between nodes is bound to. */
export interface SignedParts {
  readonly method: string
  readonly path: string
  /** When it was sent, in ms since 1970, as text. */
  readonly time: string
  /** Chance, so that no two calls have one signature. */
  readonly nonce: string
  /** Of the body: see `digestOf`. */
  readonly digest: string
}

/** The keys that nodes know each other by. */
export interface ClusterKeys {
  /** By the first key. */
  sign(parts: SignedParts): string
  /** Whether any of the keys made a signature, not long ago. */
  isSigned(parts: SignedParts, signature: string): boolean
  /** Whether a signature is seen for the first time. */
  isNew(signature: string): boolean
  /** Reads the file again; what it says stays as it was where that fails. */
  reload(): void
}

/** How far the clocks of two nodes may be apart, and for how long a call is remembered. */
const WINDOW_MS = 60_000

const MIN_CHARACTERS = 32

/**
 * Opens the file of `--cluster-key`: a key on each line, of which the first signs and all are taken. A new key is added to every
 * node below the old one, then put first, and then the old one is taken out: `SIGHUP` reads the file again, and there is no gap.
 * Throws `UsageError`.
 */
export function openClusterKeys(file: string, now: () => number = Date.now): ClusterKeys {
  let keys = readKeys(file)
  const seen = new Map<string, number>()

  return {
    sign: (parts) => signBy(keys[0] ?? '', parts).toString('hex'),
    isSigned(parts, signature) {
      if (!(Math.abs(now() - Number(parts.time)) <= WINDOW_MS)) return false
      const given = Buffer.from(signature, 'hex')
      return keys.some((key) => isEqual(signBy(key, parts), given))
    },
    isNew(signature) {
      const oldest = now() - 2 * WINDOW_MS
      // What is too old is not taken anyway.
      for (const [known, at] of seen) {
        if (at >= oldest) break
        seen.delete(known)
      }
      const name = Buffer.from(signature, 'hex').toString('hex')
      if (seen.has(name)) return false
      seen.set(name, now())
      return true
    },
    reload() {
      keys = readKeys(file)
    },
  }
}

/** A body as it is signed: SHA-256, in hexadecimal digits. */
export function digestOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}

function signBy(key: string, { method, path, time, nonce, digest }: SignedParts): Buffer {
  return createHmac('sha256', key).update([method, path, time, nonce, digest].join('\n')).digest()
}

function isEqual(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

function readKeys(file: string): readonly string[] {
  const keys = readLines(file)
  if (keys.length === 0 || keys.some((key) => key.length < MIN_CHARACTERS))
    throw new UsageError(
      `--cluster-key ${file} must hold keys of at least ${MIN_CHARACTERS} characters, one on each line`,
    )
  return keys
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  } catch (error) {
    throw new UsageError(`--cluster-key cannot be read: ${errorOf(error).message}`)
  }
}
