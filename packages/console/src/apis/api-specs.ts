import { choicesOf, type FieldSpec } from '../forms/field-spec.ts'

/** The fields of a new API. */
export const NEW_API: readonly FieldSpec[] = [
  { name: 'name', kind: 'text', placeholder: 'pet-shop' },
  { name: 'protocolType', kind: 'choice', choices: choicesOf(['HTTP', 'WEBSOCKET']) },
  {
    name: 'routeSelectionExpression',
    kind: 'text',
    placeholder: '$request.body.action',
    when: ({ protocolType }) => protocolType === 'WEBSOCKET',
  },
  {
    name: 'target',
    kind: 'text',
    when: ({ protocolType }) => protocolType === 'HTTP',
    hint: 'Quick create: an address or a function’s ARN, behind $default and a stage that deploys itself',
  },
  { name: 'description', kind: 'text' },
]

/** The settings of an API that there is. */
export function apiSpecs(isHttp: boolean): readonly FieldSpec[] {
  return [
    { name: 'name', kind: 'text' },
    { name: 'description', kind: 'text' },
    { name: 'version', kind: 'text' },
    {
      name: 'disableExecuteApiEndpoint',
      kind: 'flag',
      hint: 'Whether it is served at its own domain names alone',
    },
    ...(isHttp
      ? []
      : ([
          { name: 'routeSelectionExpression', kind: 'text' },
          { name: 'apiKeySelectionExpression', kind: 'text' },
        ] as const satisfies readonly FieldSpec[])),
  ]
}

/** The fields of an HTTP API's CORS configuration. */
export const CORS: readonly FieldSpec[] = [
  {
    name: 'corsConfiguration.allowOrigins',
    kind: 'list',
    placeholder: 'https://shop.example',
    hint: 'One a line, without a slash at the end; * for all',
  },
  { name: 'corsConfiguration.allowMethods', kind: 'list', placeholder: 'GET' },
  { name: 'corsConfiguration.allowHeaders', kind: 'list', placeholder: 'content-type' },
  { name: 'corsConfiguration.exposeHeaders', kind: 'list' },
  { name: 'corsConfiguration.maxAge', kind: 'number', hint: 'Seconds that a browser keeps it; −1 to 86400' },
  { name: 'corsConfiguration.allowCredentials', kind: 'flag' },
]
