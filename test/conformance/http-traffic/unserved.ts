import { type Call, httpApi, integration, LISTENER_ARN, ROLE_ARN, route, vpcLink } from '../management/row.ts'
import { DEFAULT_STAGE, leads } from './scene.ts'

/** What this version refuses, before anything reaches the backend: closed, never open. */
export const unserved: readonly [title: string, path: string, given: readonly Call[]][] = [
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
