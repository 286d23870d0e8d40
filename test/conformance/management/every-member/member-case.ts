import type { Call } from '@gatehouse/conformance/cases/row'
import type { OperationName } from '@gatehouse/contract'

/** A call with as many members as go together, and where they can be read again. */
export interface MemberCase {
  readonly operation: OperationName
  readonly given: readonly Call[]
  readonly when: Call
  /** Reads what the call made or changed. */
  readonly read: Call
  /** What comes of members that are not returned under their own names. */
  readonly also?: object
}

/**
 * Members that are taken and do not come back under their names: `<operation>.<path>`, and why.
 */
export const UNRETURNED: Readonly<Record<string, string>> = {
  'CreateApi.credentialsArn': 'It is of the integration that is made along.',
  'CreateApi.disableSchemaValidation': 'The service takes and ignores it.',
  'CreateApi.routeKey': 'It is of the route that is made along.',
  'CreateApi.target': 'It is of the integration that is made along.',
  'UpdateApi.credentialsArn': 'It is of the integration that was made along.',
  'UpdateApi.disableSchemaValidation': 'The service takes and ignores it.',
  'UpdateApi.routeKey': 'It is of the route that was made along.',
  'UpdateApi.target': 'It is of the integration that was made along.',
  'ImportApi.body': 'It is a document; what it says is what comes back.',
  'ReimportApi.body': 'It is a document; what it says is what comes back.',
  'CreateDeployment.stageName': 'The stage points at the deployment, not the deployment at the stage.',
  'CreateDomainName.domainNameConfigurations[].apiGatewayDomainName': 'The service assigns it.',
  'CreateDomainName.domainNameConfigurations[].domainNameStatus': 'The service assigns it.',
  'CreateDomainName.domainNameConfigurations[].domainNameStatusMessage': 'The service assigns it.',
  'CreateDomainName.domainNameConfigurations[].hostedZoneId': 'The service assigns it.',
  'UpdateDomainName.domainNameConfigurations[].apiGatewayDomainName': 'The service assigns it.',
  'UpdateDomainName.domainNameConfigurations[].domainNameStatus': 'The service assigns it.',
  'UpdateDomainName.domainNameConfigurations[].domainNameStatusMessage': 'The service assigns it.',
  'UpdateDomainName.domainNameConfigurations[].hostedZoneId': 'The service assigns it.',
  'CreatePortal.endpointConfiguration.acmManaged.certificateArn': 'It comes back one level up.',
  'CreatePortal.endpointConfiguration.acmManaged.domainName': 'It comes back one level up.',
  'CreatePortal.endpointConfiguration.none': 'What is assigned comes back.',
  'CreatePortal.logoUri': 'The theme says when it was read.',
  'CreatePortal.portalContent.theme.logoLastUploaded': 'The service assigns it.',
  'UpdatePortal.endpointConfiguration.acmManaged.certificateArn': 'It comes back one level up.',
  'UpdatePortal.endpointConfiguration.acmManaged.domainName': 'It comes back one level up.',
  'UpdatePortal.endpointConfiguration.none': 'What is assigned comes back.',
  'UpdatePortal.logoUri': 'The theme says when it was read.',
  'UpdatePortal.portalContent.theme.logoLastUploaded': 'The service assigns it.',
  'PublishPortal.description': 'It comes back as lastPublishedDescription.',
  ...Object.fromEntries(
    ['CreateProductRestEndpointPage', 'UpdateProductRestEndpointPage'].flatMap((operation) => [
      [`${operation}.displayContent.none`, "The API's own address comes back."],
      [`${operation}.displayContent.overrides.body`, 'It comes back one level up.'],
      [`${operation}.displayContent.overrides.endpoint`, 'It comes back one level up.'],
      [`${operation}.displayContent.overrides.operationName`, 'It comes back one level up.'],
    ]),
  ),
}
