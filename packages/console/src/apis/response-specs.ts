import { choicesOf, type FieldSpec } from '../forms/field-spec.ts'

/** The fields of an integration response. */
export const INTEGRATION_RESPONSE_SPECS: readonly FieldSpec[] = [
  {
    name: 'integrationResponseKey',
    kind: 'text',
    placeholder: '/200/',
    hint: 'What the integration answered with, or $default',
  },
  { name: 'templateSelectionExpression', kind: 'text' },
  { name: 'responseTemplates', kind: 'json', hint: 'Mapping templates by what the expression comes to' },
  { name: 'responseParameters', kind: 'json' },
  {
    name: 'contentHandlingStrategy',
    kind: 'choice',
    choices: choicesOf(['CONVERT_TO_BINARY', 'CONVERT_TO_TEXT'], 'as it comes'),
  },
]

/** The fields of a route response. */
export const ROUTE_RESPONSE_SPECS: readonly FieldSpec[] = [
  {
    name: 'routeResponseKey',
    kind: 'text',
    placeholder: '$default',
    hint: 'With $default answers go back to the client',
  },
  { name: 'modelSelectionExpression', kind: 'text' },
  { name: 'responseModels', kind: 'json', placeholder: '{ "$default": "ChatMessage" }' },
  { name: 'responseParameters', kind: 'json' },
]
