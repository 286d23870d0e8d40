import type { DomainName, DomainNameConfiguration } from '@gatehouse/contract'
import type { Scope } from '../../scope.ts'
import { badRequest } from '../../service-error.ts'

const LABEL = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?'
const DOMAIN_NAME = new RegExp(`^(\\*\\.)?(${LABEL}\\.)+${LABEL}$`)
const TRUSTSTORE = /^s3:\/\/[a-z0-9.-]+\/\S+$/
const CERTIFICATE_ARN = /^arn:[\w-]+:(acm|iam):([a-z0-9-]*):/

/** Refuses what a custom domain cannot be, in the service's words. §2.11 */
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

/** *Assumed*: the text. */
function malformed(domainName: string) {
  return badRequest(`Invalid domain name specified: ${domainName}`)
}

/** *Assumed*: the text. A truststore is an object in S3. */
function badTruststore(uri: string) {
  return badRequest(`Invalid truststore URI specified: ${uri}. It must have the form s3://bucket/key.`)
}
