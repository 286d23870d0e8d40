import {
  ENDPOINTS,
  endpointPage,
  identifierParts,
  PAGES,
  PRODUCT,
  portal,
  product,
  productPage,
  THEME,
} from '@gatehouse/conformance/cases/portal'
import { onHeader, onPath, RULE, RULES, members as rule } from '@gatehouse/conformance/cases/routing-rule'
import {
  DOMAIN,
  domain,
  get,
  httpApi,
  mapping,
  patch,
  post,
  put,
  quickApi,
  save,
  stage,
  vpcLink,
} from '@gatehouse/conformance/cases/row'
import { expect } from 'vitest'
import type { MemberCase } from './member-case.ts'

const configuration = {
  apiGatewayDomainName: 'sent.example',
  certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/kept',
  certificateName: 'kept',
  certificateUploadDate: '2026-01-01T00:00:00Z',
  domainNameStatus: 'UPDATING',
  domainNameStatusMessage: 'sent',
  endpointType: 'REGIONAL',
  hostedZoneId: 'SENT',
  ipAddressType: 'dualstack',
  ownershipVerificationCertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/owned',
  securityPolicy: 'TLS_1_2',
}
const domainMembers = {
  domainNameConfigurations: [configuration],
  mutualTlsAuthentication: { truststoreUri: 's3://kept/store.pem', truststoreVersion: 'kept' },
  routingMode: 'ROUTING_RULE_ONLY',
}
const MAPPING = `/domainnames/${DOMAIN}/apimappings/<apiMapping>`
const mapped = { apiId: '<api>', apiMappingKey: 'kept', stage: 'kept' }
const ruled = rule({
  actions: [{ invokeApi: { apiId: '<api>', stage: 'kept', stripBasePath: true } }],
  conditions: [onHeader('x-kept', 'yes'), onPath('kept')],
  priority: 17,
})
const oldRule = save('routingRule', post(RULES, rule()))

const domains: readonly MemberCase[] = [
  {
    operation: 'CreateDomainName',
    given: [],
    when: post('/domainnames', { domainName: DOMAIN, ...domainMembers, tags: { team: 'shop' } }),
    read: get(`/domainnames/${DOMAIN}`),
  },
  {
    operation: 'UpdateDomainName',
    given: [domain],
    when: patch(`/domainnames/${DOMAIN}`, domainMembers),
    read: get(`/domainnames/${DOMAIN}`),
  },
  {
    operation: 'CreateApiMapping',
    given: [domain, httpApi, stage('kept')],
    when: mapping(mapped),
    read: get(MAPPING),
  },
  {
    operation: 'UpdateApiMapping',
    given: [domain, quickApi, stage('kept'), mapping()],
    when: patch(MAPPING, mapped),
    read: get(MAPPING),
  },
  {
    operation: 'CreateRoutingRule',
    given: [domain, httpApi, stage('kept')],
    when: save('routingRule', post(RULES, ruled)),
    read: get(RULE),
  },
  {
    operation: 'PutRoutingRule',
    given: [domain, httpApi, stage('prod'), stage('kept'), oldRule],
    when: put(RULE, ruled),
    read: get(RULE),
  },
]

const LINK = '/vpclinks/<vpcLink>'
const others: readonly MemberCase[] = [
  {
    operation: 'CreateVpcLink',
    given: [],
    when: save(
      'vpcLink',
      post('/vpclinks', {
        name: 'kept',
        securityGroupIds: ['sg-1'],
        subnetIds: ['subnet-1'],
        tags: { team: 'shop' },
      }),
    ),
    read: get(LINK),
  },
  { operation: 'UpdateVpcLink', given: [vpcLink], when: patch(LINK, { name: 'kept' }), read: get(LINK) },
  {
    operation: 'TagResource',
    given: [httpApi],
    when: post('/tags/arn:aws:apigateway:us-east-1::/apis/<api>', { tags: { kept: 'yes' } }),
    read: get('/tags/arn:aws:apigateway:us-east-1::/apis/<api>'),
  },
]

const PORTAL = '/portals/<portal>'
const cognito = {
  cognitoConfig: {
    appClientId: 'kept',
    userPoolArn: 'arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_a',
    userPoolDomain: 'https://kept.auth.example.com',
  },
}
const acm = {
  certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/kept',
  domainName: 'kept.example.com',
}
const portalMembers = {
  authorization: cognito,
  endpointConfiguration: { acmManaged: acm },
  includedPortalProductArns: ['<portalProduct.portalProductArn>'],
  logoUri: 's3://kept/logo.png',
  portalContent: {
    description: 'Kept.',
    displayName: 'Kept',
    theme: {
      customColors: { ...THEME.customColors, accentColor: '#123' },
      logoLastUploaded: '2001-01-01T00:00:00Z',
    },
  },
  rumAppMonitorName: 'kept',
}
const moved = {
  endpointConfiguration: acm,
  portalContent: { theme: { logoLastUploaded: expect.not.stringContaining('2001') } },
}
const open = { authorization: { none: {} }, endpointConfiguration: { none: {} } }

const portals: readonly MemberCase[] = [
  {
    operation: 'CreatePortal',
    given: [product()],
    when: portal({ ...portalMembers, tags: { team: 'shop' } }),
    read: get(PORTAL),
    also: moved,
  },
  { operation: 'CreatePortal', given: [], when: portal(open), read: get(PORTAL) },
  {
    operation: 'UpdatePortal',
    given: [product(), portal()],
    when: patch(PORTAL, portalMembers),
    read: get(PORTAL),
    also: moved,
  },
  {
    operation: 'UpdatePortal',
    given: [portal({ authorization: cognito })],
    when: patch(PORTAL, open),
    read: get(PORTAL),
  },
  {
    operation: 'PublishPortal',
    given: [portal()],
    when: post(`${PORTAL}/publish`, { description: 'Kept.' }),
    read: get(PORTAL),
    also: { lastPublishedDescription: 'Kept.' },
  },
]

const PAGE = `${PAGES}/<productPage>`
const ENDPOINT = `${ENDPOINTS}/<productRestEndpointPage>`
const text = { displayContent: { body: 'Kept.', title: 'Kept' } }
const overrides = { body: 'Kept.', endpoint: 'https://kept.example', operationName: 'Kept' }
const displayOrder = {
  contents: [
    {
      productRestEndpointPageArns: ['<productRestEndpointPage.productRestEndpointPageArn>'],
      sectionName: 'Kept',
    },
  ],
  overviewPageArn: '<productPage.productPageArn>',
  productPageArns: ['<productPage.productPageArn>'],
}
const address = { displayContent: { endpoint: 'https://abc123.execute-api.us-east-1.amazonaws.com/prod' } }

const products: readonly MemberCase[] = [
  {
    operation: 'CreatePortalProduct',
    given: [],
    when: product({ description: 'Kept.', displayName: 'Kept', tags: { team: 'shop' } }),
    read: get(PRODUCT),
  },
  {
    operation: 'UpdatePortalProduct',
    given: [product(), productPage(), endpointPage()],
    when: patch(PRODUCT, { description: 'Kept.', displayName: 'Kept', displayOrder }),
    read: get(PRODUCT),
  },
  {
    operation: 'PutPortalProductSharingPolicy',
    given: [product()],
    when: put(`${PRODUCT}/sharingpolicy`, { policyDocument: '{"Statement":{"Effect":"Deny"}}' }),
    read: get(`${PRODUCT}/sharingpolicy`),
  },
  { operation: 'CreateProductPage', given: [product()], when: productPage(text), read: get(PAGE) },
  {
    operation: 'UpdateProductPage',
    given: [product(), productPage()],
    when: patch(PAGE, text),
    read: get(PAGE),
  },
  {
    operation: 'CreateProductRestEndpointPage',
    given: [product()],
    when: endpointPage({
      displayContent: { overrides },
      restEndpointIdentifier: { identifierParts },
      tryItState: 'ENABLED',
    }),
    read: get(ENDPOINT),
    also: { displayContent: overrides },
  },
  {
    operation: 'CreateProductRestEndpointPage',
    given: [product()],
    when: endpointPage({ displayContent: { none: {} } }),
    read: get(ENDPOINT),
    also: address,
  },
  {
    operation: 'UpdateProductRestEndpointPage',
    given: [product(), endpointPage()],
    when: patch(ENDPOINT, { displayContent: { overrides }, tryItState: 'ENABLED' }),
    read: get(ENDPOINT),
    also: { displayContent: overrides },
  },
  {
    operation: 'UpdateProductRestEndpointPage',
    given: [product(), endpointPage({ displayContent: { overrides } })],
    when: patch(ENDPOINT, { displayContent: { none: {} } }),
    read: get(ENDPOINT),
    also: address,
  },
]

/** What stands beside APIs. */
export const casesBesideApis: readonly MemberCase[] = [...domains, ...others, ...portals, ...products]
