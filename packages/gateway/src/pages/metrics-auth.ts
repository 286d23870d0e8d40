import { createHash, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { errorOf, UsageError } from '@gatehouse/command-line'

/** Who may read the metrics beside those whose signature says so. */
export interface MetricsAuth {
  /** Whether an `Authorization` header is the one that is asked for. */
  admits(authorization: string | undefined): boolean
  /** What to tell somebody who is not admitted. RFC 9110 §11.6.1 */
  readonly challenge: string
  /** Reads the file again; what it says stays as it was where that fails. */
  reload(): void
}

/**
 * Opens the file of `--metrics-auth`: one line that is a bearer token, or `user:password` for Basic. A file, so that no secret stands
 * in a list of processes, and the one that Prometheus reads as well (`credentials_file`). Throws `UsageError`.
 */
export function openMetricsAuth(file: string): MetricsAuth {
  let wanted = readWanted(file)
  return {
    admits: (authorization = '') => {
      const [, scheme = '', rest = ''] = /^(\S+) +(\S+)$/.exec(authorization) ?? []
      // Digests are of one length, and so take one time to compare.
      return timingSafeEqual(digestOf(`${scheme.toLowerCase()} ${rest}`), digestOf(wanted))
    },
    get challenge() {
      return `${wanted.startsWith('basic ') ? 'Basic' : 'Bearer'} realm="gatehouse metrics"`
    },
    reload() {
      wanted = readWanted(file)
    },
  }
}

/** What a client has to send, its scheme in lower case. RFC 6750 §2.1, RFC 7617 §2 */
function readWanted(file: string): string {
  const secret = readSecret(file)
  if (/^[\w.~+/-]+=*$/.test(secret)) return `bearer ${secret}`
  if (/^[^:\n]+:[^\n]+$/.test(secret)) return `basic ${Buffer.from(secret).toString('base64')}`
  throw new UsageError(`--metrics-auth ${file} must hold one line: a bearer token, or <user>:<password>`)
}

function readSecret(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw new UsageError(`--metrics-auth cannot be read: ${errorOf(error).message}`)
  }
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
