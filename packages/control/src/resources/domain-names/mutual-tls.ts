import type { DomainName } from '@gatehouse/contract'
import { badRequest } from '../../call/service-error.ts'

type MutualTls = DomainName['mutualTlsAuthentication']

/** The mutual TLS of a new domain name. It is off only where nothing is said of it. management §2.11 */
export function createMutualTls(sent: MutualTls): MutualTls {
  if (sent && !sent.truststoreUri) throw noTruststore()
  return sent
}

/** The mutual TLS of a changed domain name: given members replace, an empty truststore URI switches it off. management §1.8 */
export function updateMutualTls(current: MutualTls, sent: MutualTls): MutualTls {
  if (sent?.truststoreUri === '') return undefined
  return sent ? createMutualTls({ ...current, ...sent }) : current
}

/** *Assumed*: the text. What does not say whom to trust must not let everybody in. management §2.11 */
function noTruststore() {
  return badRequest('A truststore URI must be specified for mutual TLS authentication.')
}
