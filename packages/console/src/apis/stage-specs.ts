import type { Deployment } from '@gatehouse/contract'
import { choicesOf, type FieldSpec } from '../forms/field-spec.ts'
import { describeDeployment } from './describe-deployment.ts'

/** The fields of a stage. */
export function stageSpecs(deployments: readonly Deployment[], isHttp: boolean): readonly FieldSpec[] {
  return [
    {
      name: 'stageName',
      kind: 'text',
      isFixed: true,
      placeholder: '$default',
      hint: '$default is served without a name in the path',
    },
    { name: 'autoDeploy', kind: 'flag', hint: 'Whether changes are deployed as they are made' },
    {
      name: 'deploymentId',
      kind: 'choice',
      choices: [
        { value: '', label: 'none' },
        ...deployments.map((it) => ({ value: it.deploymentId, label: describeDeployment(it) })),
      ],
      when: ({ autoDeploy }) => autoDeploy !== true,
    },
    { name: 'stageVariables', kind: 'json', placeholder: '{ "backend": "pets.example" }' },
    { name: 'defaultRouteSettings.throttlingRateLimit', kind: 'number', hint: 'Requests a second' },
    { name: 'defaultRouteSettings.throttlingBurstLimit', kind: 'number' },
    { name: 'defaultRouteSettings.detailedMetricsEnabled', kind: 'flag' },
    ...(isHttp
      ? []
      : ([
          {
            name: 'defaultRouteSettings.loggingLevel',
            kind: 'choice',
            choices: choicesOf(['OFF', 'ERROR', 'INFO'], 'none'),
          },
          { name: 'defaultRouteSettings.dataTraceEnabled', kind: 'flag' },
        ] as const satisfies readonly FieldSpec[])),
    { name: 'routeSettings', kind: 'json', hint: 'Settings of single routes, by route key' },
    { name: 'accessLogSettings.destinationArn', kind: 'text' },
    {
      name: 'accessLogSettings.format',
      kind: 'code',
      placeholder: '$context.requestId $context.routeKey $context.status',
    },
    { name: 'description', kind: 'text' },
  ]
}
