import type { EndpointConfiguration, EndpointConfigurationInput } from '@gatehouse/contract'
import type { CallContext } from '../../call/call.ts'
import { hostedZoneOf } from '../domain-names/hosted-zones.ts'
import { exactlyOne } from './rules.ts'

/** Where a portal is: its own domain, if it has one, and what the service assigns. *Assumed*: the default's form. management §2.18 */
export function toEndpointConfiguration(
  { scope }: Pick<CallContext, 'scope'>,
  portalId: string,
  sent: EndpointConfigurationInput,
): EndpointConfiguration {
  exactlyOne('endpointConfiguration', sent, ['acmManaged', 'none'])
  const { certificateArn, domainName } = sent.acmManaged ?? {}
  return {
    ...(certificateArn === undefined ? {} : { certificateArn }),
    ...(domainName === undefined ? {} : { domainName }),
    portalDefaultDomainName: `${portalId}.portal.${scope.region}.amazonaws.com`,
    portalDomainHostedZoneId: hostedZoneOf(scope.region),
  }
}
