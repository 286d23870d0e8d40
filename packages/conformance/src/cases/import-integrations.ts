import { expect } from '../matching/matchers.ts'
import { document, errors, imported, importing, items, operation, PROXY_EXTENSION } from './document.ts'
import { bad, created, get, INVOCATION_ARN, LAMBDA_ARN, ok, type Row, vpcLink } from './row.ts'

const integrations = get('/apis/<api>/integrations')
const withIntegration = (integration: object, members: object = {}) =>
  document({ '/pets': { get: operation({ 'x-amazon-apigateway-integration': integration }) } }, members)
const shared = (name: string) => ({
  'x-amazon-apigateway-integration': { $ref: `#/components/x-amazon-apigateway-integrations/${name}` },
})
const sharing = (integrations: object) => ({
  components: { 'x-amazon-apigateway-integrations': integrations },
})
const AWS_SKIPPED =
  "Unable to put integration on 'GET' for resource at path '/pets': integration type 'AWS' is not supported for HTTP APIs. Ignoring."

/** management §3.1: the integrations that the operations of a document make. */
export const importedIntegrations: readonly Row[] = [
  [
    'makes an integration of each operation',
    [imported(document({ '/pets': { get: operation(), post: operation() } }))],
    integrations,
    items(
      {
        description: 'AutoCreate from OpenAPI Import',
        integrationType: 'HTTP_PROXY',
        integrationMethod: 'GET',
      },
      { integrationUri: 'https://pets.example', payloadFormatVersion: '1.0', timeoutInMillis: 30_000 },
    ),
  ],
  [
    'takes a function with its fields, the version as a number',
    [
      imported(
        withIntegration({
          type: 'AWS_PROXY',
          uri: LAMBDA_ARN,
          payloadFormatVersion: 2.0,
          credentials: 'arn:aws:iam::111122223333:role/pets',
          timeoutInMillis: 5000,
          passthroughBehavior: 'when_no_match',
          contentHandling: 'CONVERT_TO_TEXT',
        }),
      ),
    ],
    integrations,
    items({
      integrationType: 'AWS_PROXY',
      integrationMethod: 'POST',
      integrationUri: LAMBDA_ARN,
      payloadFormatVersion: '2.0',
      credentialsArn: 'arn:aws:iam::111122223333:role/pets',
      timeoutInMillis: 5000,
    }),
  ],
  [
    'takes parameter mappings, scalars as text',
    [
      imported(
        withIntegration({
          ...PROXY_EXTENSION,
          requestParameters: { 'append:header.x-shop': 7 },
          responseParameters: { 404: { 'overwrite:statuscode': 200 } },
        }),
      ),
    ],
    integrations,
    items({
      requestParameters: { 'append:header.x-shop': '7' },
      responseParameters: { 404: { 'overwrite:statuscode': '200' } },
    }),
  ],
  [
    'takes a call of another service',
    [
      imported(
        withIntegration({
          type: 'aws_proxy',
          integrationSubtype: 'SQS-SendMessage',
          credentials: 'arn:aws:iam::111122223333:role/pets',
          payloadFormatVersion: '1.0',
          requestParameters: { QueueUrl: '$request.header.queue', MessageBody: '$request.body.message' },
        }),
      ),
    ],
    integrations,
    items({
      integrationSubtype: 'SQS-SendMessage',
      requestParameters: { QueueUrl: '$request.header.queue' },
    }),
  ],
  [
    'refuses a VPC link that does not exist',
    [vpcLink],
    importing(
      withIntegration({
        ...PROXY_EXTENSION,
        connectionType: 'VPC_LINK',
        connectionId: 'nolink',
        uri: 'arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/shop/1a2b/3c4d',
      }),
    ),
    bad(
      errors(
        "Unable to put integration on 'GET' for resource at path '/pets': Invalid VpcLink identifier specified nolink",
      ),
    ),
  ],
  [
    'shares an integration that operations refer to, and makes those that none refers to',
    [
      imported(
        document(
          { '/pets': { get: operation(shared('pets')), post: operation(shared('pets')) } },
          sharing({ pets: PROXY_EXTENSION, spare: { ...PROXY_EXTENSION, uri: 'https://spare.example' } }),
        ),
      ),
    ],
    integrations,
    items({ integrationUri: 'https://pets.example' }, { integrationUri: 'https://spare.example' }),
  ],
  [
    'skips an integration of a type that HTTP APIs do not have, with a warning',
    [],
    importing(withIntegration({ ...PROXY_EXTENSION, type: 'AWS' })),
    created({ warnings: [AWS_SKIPPED] }),
  ],
  [
    'keeps warnings with the API',
    [imported(withIntegration({ ...PROXY_EXTENSION, type: 'AWS' }))],
    get('/apis/<api>'),
    ok({ warnings: [AWS_SKIPPED] }),
  ],
  [
    'replaces the variables of the service',
    [
      imported(
        withIntegration({
          type: 'aws_proxy',
          payloadFormatVersion: '2.0',
          uri: INVOCATION_ARN.replace('arn:aws:', 'arn:${AWS::Partition}:')
            .replaceAll('us-east-1', '${AWS::Region}')
            .replaceAll('111122223333', '${AWS::AccountId}'),
        }),
      ),
    ],
    integrations,
    items({
      integrationUri: expect.stringMatching(
        /^arn:aws:apigateway:us-east-1:lambda:path\/2015-03-31\/functions\/arn:aws:lambda:us-east-1:\d{12}:function:pets\/invocations$/,
      ),
    }),
  ],
]
