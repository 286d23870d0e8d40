import { type Call, httpApi, integration, ROLE_ARN, route } from '../management/row.ts'
import { DEFAULT_STAGE } from './scene.ts'

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
]
