import type { Api, Authorizer, Integration } from '@gatehouse/contract'
import { type Choice, choicesOf, type FieldSpec, type Values } from '../forms/field-spec.ts'
import { describeIntegration } from './describe-integration.ts'

interface RouteContext {
  readonly api: Api
  readonly integrations: readonly Integration[]
  readonly authorizers: readonly Authorizer[]
}

const isAuthorized = ({ authorizationType }: Values) =>
  authorizationType === 'JWT' || authorizationType === 'CUSTOM'

/** The fields of a route, by its API's protocol. */
export function routeSpecs({ api, integrations, authorizers }: RouteContext): readonly FieldSpec[] {
  const isHttp = api.protocolType === 'HTTP'
  const targets: Choice[] = integrations.map((it) => ({
    value: `integrations/${it.integrationId}`,
    label: `${it.integrationId} · ${describeIntegration(it)}`,
  }))
  const kinds = isHttp ? ['NONE', 'JWT', 'CUSTOM', 'AWS_IAM'] : ['NONE', 'CUSTOM', 'AWS_IAM']
  return [
    {
      name: 'routeKey',
      kind: 'text',
      placeholder: isHttp ? 'GET /pets/{id}' : 'sendMessage',
      hint: isHttp
        ? 'A method and a path, ANY for every method, {proxy+} for the rest of a path; or $default'
        : 'What the route selection expression comes to; or $connect, $disconnect, $default',
    },
    { name: 'target', kind: 'choice', choices: [{ value: '', label: 'no integration yet' }, ...targets] },
    { name: 'authorizationType', kind: 'choice', choices: choicesOf(kinds, 'as by default: NONE') },
    {
      name: 'authorizerId',
      kind: 'choice',
      when: isAuthorized,
      choices: [
        { value: '', label: 'none' },
        ...authorizers.map(({ authorizerId = '', name }) => ({
          value: authorizerId,
          label: `${name} · ${authorizerId}`,
        })),
      ],
    },
    {
      name: 'authorizationScopes',
      kind: 'list',
      when: ({ authorizationType }) => authorizationType === 'JWT',
      hint: 'One a line; a token must have at least one of them',
    },
    { name: 'operationName', kind: 'text' },
    ...(isHttp ? [] : WEBSOCKET_ONLY),
  ]
}

const WEBSOCKET_ONLY: readonly FieldSpec[] = [
  { name: 'apiKeyRequired', kind: 'flag' },
  { name: 'modelSelectionExpression', kind: 'text', placeholder: '$request.body.action' },
  { name: 'requestModels', kind: 'json', hint: 'Names of models by what the expression comes to' },
  { name: 'requestParameters', kind: 'json' },
  {
    name: 'routeResponseSelectionExpression',
    kind: 'text',
    placeholder: '$default',
    hint: 'With $default the integration’s answer goes back to the client',
  },
]
