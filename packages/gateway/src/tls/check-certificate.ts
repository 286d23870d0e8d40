import { createPrivateKey, X509Certificate } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { errorOf } from '@gatehouse/command-line'

/** A certificate with its chain, and its key, in PEM. */
export interface ServerCertificate {
  readonly cert: string
  readonly key: string
}

const DAY_MS = 24 * 60 * 60_000
/** What is renewed by hand takes days, by others it is done by then. */
const SOON_DAYS = 14

/** Why no handshake could be made with a certificate and a key; undefined when it can. For a person, in one line. */
export function problemOfPair(pair: ServerCertificate): string | undefined {
  try {
    const certificate = new X509Certificate(pair.cert)
    if (!certificate.checkPrivateKey(createPrivateKey(pair.key)))
      return 'the key is not the one of the certificate'
    createSecureContext({ ...pair, minVersion: 'TLSv1.2' })
    return undefined
  } catch (error) {
    return `it cannot be read: ${errorOf(error).message}`
  }
}

/** What is wrong with the time of a certificate; undefined when nothing is. `isOver` also of one that is not valid yet. */
export function problemOfDates(
  { cert }: ServerCertificate,
  now: number,
): { readonly isOver: boolean; readonly text: string } | undefined {
  const { validFrom, validTo } = new X509Certificate(cert)
  const from = Date.parse(validFrom)
  const to = Date.parse(validTo)
  if (now < from) return { isOver: true, text: `is not valid before ${validFrom}` }
  if (now > to) return { isOver: true, text: `is over since ${validTo}` }
  const days = Math.floor((to - now) / DAY_MS)
  return days < SOON_DAYS ? { isOver: false, text: `ends on ${validTo}, in ${days} days` } : undefined
}

const BLOCK =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g

/** Why a bundle of certificates cannot be trusted by; undefined when it can. */
export function problemOfBundle(pem: string): string | undefined {
  try {
    const blocks = pem.match(BLOCK) ?? []
    if (blocks.length === 0 || blocks.length !== (pem.match(/-----BEGIN /g) ?? []).length)
      return 'it is not a list of certificates in PEM'
    for (const block of blocks) new X509Certificate(block)
    createSecureContext({ ca: pem })
    return undefined
  } catch (error) {
    return `it cannot be read: ${errorOf(error).message}`
  }
}
