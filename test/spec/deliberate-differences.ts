/** Where the contract departs from the service's model on purpose: the finding, and why it stands. */
export const DELIBERATE_DIFFERENCES: Readonly<Record<string, string>> = {
  'ExportApi path.specification enum: OAS30, the service has none':
    'Its reference names the only value in words.',
  'ExportApi query.outputType enum: JSON,YAML, the service has none':
    'Its reference names both values in words.',
  'ExportApi query.exportVersion enum: 1.0, the service has none':
    'Its reference names the only value in words.',
  'ImportApi query.basepath enum: ignore,prepend,split, the service has none':
    'Its reference names the three values in words.',
  'ReimportApi query.basepath enum: ignore,prepend,split, the service has none':
    'Its reference names the three values in words.',
}

/**
 * Where the limits of texts and numbers depart from the model's: what the finding ends with, wherever the member is, and why it
 * stands.
 */
export const DELIBERATE_LIMITS: Readonly<Record<string, string>> = {
  '.tags{} min: 0, the service has 1':
    'The rules of tagging allow an empty value, and an import makes one. management §1.7, §3.2',
  '.requestParameters{} min: 0, the service has 1':
    'An empty value goes with `remove:`, and deletes the key in an update. management §1.8',
  '.responseParameters{}{} min: 0, the service has 1': 'An empty value goes with `remove:`.',
  'UpdateIntegrationResponse input.responseParameters{} min: 0, the service has 1':
    'An empty value deletes the key.',
  '.requestModels{} min: 0, the service has 1':
    'An empty value deletes the key in an update. management §1.8',
  '.responseModels{} min: 0, the service has 1': 'An empty value deletes the key in an update.',
  'UpdateApi input.version min: 0, the service has 1': 'An empty text clears it. management §1.8',
  'UpdateRoute input.operationName min: 0, the service has 1': 'An empty text clears it. management §1.8',
  'UpdateAuthorizer input.authorizerPayloadFormatVersion min: 0, the service has 1':
    'An empty text clears it. management §1.8',
  '.mutualTlsAuthentication.truststoreUri min: 0, the service has 1':
    'An empty text turns mutual TLS off in an update. management §1.8',
  '.accessLogSettings.format max: 3072, the service has 1024':
    'The quota is 3 KB, and the service takes that. management §2.10',
  '.stageVariables{} pattern: ^[A-Za-z0-9._~:/?#&=,-]*$, the service has none':
    'Its guide names the characters. management §2.10',
  '.stageName pattern: ^(\\$default|[a-zA-Z0-9_-]+)$, the service has none':
    'The service refuses other names. management §2.10',
  '.target pattern: ^integrations/[^/]+$, the service has none':
    'The service refuses other targets. management §2.5',
  '.corsConfiguration.allowMethods[] pattern: ^(\\*|[A-Z]+)$, the service has none':
    'Its guide says so. management §2.2',
  '.apiMappingKey max: 300, the service has none': 'The service refuses longer ones. management §2.11',
  ".apiMappingKey pattern: ^([A-Za-z0-9$_.+!*'()-]+(/[A-Za-z0-9$_.+!*'()-]+)*)?$, the service has none":
    'The service refuses other keys. management §2.11',
  'CreateAuthorizer input.authorizerPayloadFormatVersion pattern: ^[12]\\.0$, the service has none':
    'There are two versions. management §2.7',
  'UpdateAuthorizer input.authorizerPayloadFormatVersion pattern: ^([12]\\.0)?$, the service has none':
    'There are two versions. management §2.7',
  'CreateDomainName input.domainName pattern: ^[^A-Z_]+$, the service has none':
    'The service refuses upper case and underscores. management §2.11',
  'Model input.name pattern: ^[a-zA-Z0-9]+$, the service has none':
    'The service refuses other names. management §2.8',
  '.matchBasePaths.anyOf[] min: 1, the service has 0': 'Its guide says so. management §2.17',
  '.matchBasePaths.anyOf[] max: 127, the service has none': 'Its guide says so. management §2.17',
  ".matchBasePaths.anyOf[] pattern: ^[A-Za-z0-9$_.+!*'()-]+(/[A-Za-z0-9$_.+!*'()-]+)*$, the service has none":
    'Its guide names the characters. management §2.17',
  '.header min: 1, the service has 0': 'Its guide says so. management §2.17',
  '.header max: 39, the service has none': 'Its guide says so. management §2.17',
  ".header pattern: ^[A-Za-z0-9?!#$%&'.^_`|~-]+$, the service has none":
    'Its guide names the characters. management §2.17',
  '.valueGlob min: 1, the service has 0': 'Its guide says so. management §2.17',
  '.valueGlob max: 127, the service has none': 'Its guide says so. management §2.17',
  ".valueGlob pattern: ^[*]?[A-Za-z0-9?!#$%&'.^_`|~-]*[*]?$, the service has none":
    'Its guide says where a `*` may stand. management §2.17',
  ' query.maxResults pattern: ^[1-9][0-9]*$, the service has none':
    'It is text on the wire, and read as a number. management §1.4',
  'ExportApi query.stageName min: 1, the service has 0': 'It is the name of a stage, which has limits.',
  'ExportApi query.stageName max: 128, the service has none': 'It is the name of a stage, which has limits.',
  ' path.resource-arn min: 1, the service has 0': 'A label is never empty.',
  ' path.resource-arn max: 2048, the service has none': 'An ARN has at most 2048 characters.',
  'UntagResource query.tagKeys[] min: 1, the service has 0': 'A key has limits. management §1.7',
  'UntagResource query.tagKeys[] max: 128, the service has none': 'A key has limits. management §1.7',
  '.nextToken max: none, the service has 2048': 'It is opaque: a caller sends what it got.',
}

/** The same of @connections. */
export const DELIBERATE_DIFFERENCES_OF_CONNECTIONS = { findings: {}, endings: {} }

/**
 * Members whose value just inside of a boundary can be refused all the same, and why: for what no schema can say, or for what it is
 * together with others.
 */
export const MORE_IS_REFUSED: Readonly<Record<string, string>> = {
  target: 'It is the address of a backend, or names an integration that has to be there.',
  'corsConfiguration.allowMethods[]': 'It is a method, in capitals.',
  'jwtConfiguration.issuer': 'It is the address of an issuer.',
  authorizerPayloadFormatVersion: 'There are two versions.',
  authorizerUri: 'It is the URI of a function.',
  authorizerType: 'Another type needs other members.',
  stageName: 'A deployment goes to a stage that has to be there.',
  'accessLogSettings.format': 'It has to name an identifier of the request.',
  connectionId: 'It names a VPC link that has to be there.',
  connectionType: 'Without a VPC link the address has to be public.',
  integrationMethod: 'It is a method of HTTP.',
  integrationUri: 'It is the address of a backend.',
  integrationType: 'An HTTP API has proxies only.',
  payloadFormatVersion: 'Version 2.0 is for functions.',
  integrationSubtype: 'It is one of the actions that there are.',
  authorizationType: 'Scopes go with tokens.',
  'responseParameters{}': 'It is a mapping expression.',
  schema: 'It is a JSON Schema.',
  domainName: 'It is a domain name.',
  'domainNameConfigurations[].endpointType': 'The service refuses EDGE. management §2.11',
  'domainNameConfigurations[].securityPolicy': 'The service refuses TLS_1_0. management §2.11',
  stage: 'It names a stage that has to be there.',
  'actions[].invokeApi.stage': 'It names a stage that has to be there.',
  conditions: 'Two conditions of three are on headers. management §2.17',
  includedPortalProductArns: 'They name portal products that have to be there.',
  'includedPortalProductArns[]': 'It names a portal product that has to be there.',
  'displayOrder.contents[].productRestEndpointPageArns[]': 'It names a page that has to be there.',
  'displayOrder.overviewPageArn': 'It names a page that has to be there.',
  'displayOrder.productPageArns[]': 'It names a page that has to be there.',
  policyDocument: 'It is a policy.',
}
