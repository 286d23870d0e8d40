import {
  authorizer,
  type Call,
  httpApi,
  INVOCATION_ARN,
  integration,
  LAMBDA_ARN,
  LISTENER_ARN,
  PROXY,
  ROLE_ARN,
  route,
  vpcLink,
} from '../management/row.ts'
import { DEFAULT_STAGE, leads } from './scene.ts'

const LAMBDA_AUTHORIZER = {
  authorizerType: 'REQUEST',
  authorizerUri: INVOCATION_ARN,
  authorizerPayloadFormatVersion: '2.0',
  identitySource: [],
  name: 'ask',
}
const guarded = (members: object) => [
  integration({ ...PROXY, integrationUri: '<backend>/secret' }),
  route('ANY /', { target: 'integrations/<integration>', ...members }),
  DEFAULT_STAGE,
]

/** What this version refuses, before anything reaches the backend: closed, never open. */
export const unserved: readonly [title: string, path: string, given: readonly Call[]][] = [
  [
    'CUSTOM authorization',
    '/',
    [
      httpApi,
      authorizer(LAMBDA_AUTHORIZER),
      ...guarded({ authorizationType: 'CUSTOM', authorizerId: '<authorizer>' }),
    ],
  ],
  [
    'an AWS_PROXY integration',
    '/',
    [
      httpApi,
      ...leads('ANY /', '', {
        integrationType: 'AWS_PROXY',
        integrationMethod: 'POST',
        integrationUri: LAMBDA_ARN,
      }),
      DEFAULT_STAGE,
    ],
  ],
  [
    'a service integration',
    '/',
    [
      httpApi,
      integration({
        integrationType: 'AWS_PROXY',
        integrationSubtype: 'SQS-PurgeQueue',
        credentialsArn: ROLE_ARN,
        requestParameters: { QueueUrl: 'q' },
      }),
      route('ANY /', { target: 'integrations/<integration>' }),
      DEFAULT_STAGE,
    ],
  ],
  [
    'a VPC link',
    '/',
    [
      vpcLink,
      httpApi,
      ...leads('ANY /', '', {
        connectionType: 'VPC_LINK',
        connectionId: '<vpcLink>',
        integrationUri: LISTENER_ARN,
      }),
      DEFAULT_STAGE,
    ],
  ],
]
