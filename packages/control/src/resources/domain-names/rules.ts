import type { DomainName, DomainNameConfiguration } from '@gatehouse/contract'
import type { Transaction } from '../../call/call.ts'
import { DOMAIN_OWNERS } from '../../call/collections.ts'
import type { Scope } from '../../call/scope.ts'
import { badRequest } from '../../call/service-error.ts'
import { isReservedName } from './reserved-names.ts'

const LABEL = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?'
const DOMAIN_NAME = new RegExp(`^(\\*\\.)?(${LABEL}\\.)+${LABEL}$`)
const TRUSTSTORE = /^s3:\/\/[a-z0-9.-]+\/\S+$/
const CERTIFICATE_ARN = /^arn:[\w-]+:(acm|iam):([a-z0-9-]*):/

/** Refuses what a custom domain cannot be, in the service's words. management §2.11 */
export function checkDomainName(domain: DomainName, { region }: Scope): void {
  const { domainName, domainNameConfigurations = [] } = domain
  if (domainName.includes('_')) throw badRequest('Domain names cannot contain an underscore character')
  if (!DOMAIN_NAME.test(domainName)) throw malformed(domainName)
  const [configuration, ...more] = domainNameConfigurations
  if (!configuration || more.length > 0) {
    throw badRequest('Invalid input. Expected one domain name configuration')
  }
  checkConfiguration(configuration, region)
  const { truststoreUri } = domain.mutualTlsAuthentication ?? {}
  if (truststoreUri && !TRUSTSTORE.test(truststoreUri)) throw badTruststore(truststoreUri)
}

/**
 * Refuses a name that is the gateway's own or the service's, that there is already, or that overlaps with another account's: a
 * wildcard with a name that it covers, whichever came first. management §2.11
 */
export async function refuseTakenName(
  { tx, scope, ownNames }: Pick<Transaction, 'tx' | 'scope' | 'ownNames'>,
  name: string,
): Promise<void> {
  if (isReservedName(name, ownNames)) throw reserved(name)
  if (await tx.get(DOMAIN_OWNERS, name)) throw taken()
  const owners = name.startsWith('*.')
    ? await tx.list<Scope>(DOMAIN_OWNERS, { limit: Number.MAX_SAFE_INTEGER })
    : [{ id: wildcardOf(name), value: await tx.get<Scope>(DOMAIN_OWNERS, wildcardOf(name)) }]
  const isTaken = owners.some(
    ({ id, value }) =>
      value && value.account !== scope.account && (id === wildcardOf(name) || wildcardOf(id) === name),
  )
  if (isTaken) throw taken()
}

/** The wildcard that covers a name. */
function wildcardOf(name: string): string {
  return `*${name.slice(name.indexOf('.'))}`
}

function taken() {
  return badRequest('The domain name you provided already exists.')
}

/** *Assumed*: the text. The service could never be given a certificate for such a name. management §2.11 */
function reserved(domainName: string) {
  return badRequest(
    `Invalid domain name specified: ${domainName}. It is an address of the service itself, or covers one.`,
  )
}

function checkConfiguration(configuration: DomainNameConfiguration, region: string): void {
  const { certificateArn, endpointType, securityPolicy } = configuration
  if (endpointType === 'EDGE')
    throw badRequest('EDGE endpoint type is not supported for APIGatewayV2 domainName')
  if (securityPolicy === 'TLS_1_0') throw badRequest('TLS_1_0 is not supported for APIGatewayV2 domainName.')
  if (certificateArn === undefined) return
  const place = CERTIFICATE_ARN.exec(certificateArn)
  if (place && (place[1] === 'iam' || place[2] === region)) return
  throw badRequest(`Invalid certificate ARN: ${certificateArn}. Certificate must be in '${region}'.`)
}

/** *Assumed*: the text. management §8.1 */
function malformed(domainName: string) {
  return badRequest(`Invalid domain name specified: ${domainName}`)
}

/** *Assumed*: the text. A truststore is an object in S3. management §8.1 */
function badTruststore(uri: string) {
  return badRequest(`Invalid truststore URI specified: ${uri}. It must have the form s3://bucket/key.`)
}
