import type { Api } from '@gatehouse/contract'
import { choicesOf, type FieldSpec, type Values } from '../forms/field-spec.ts'

const isProxy = ({ integrationType }: Values) => integrationType !== 'MOCK'
const isFunction = ({ integrationType, integrationSubtype }: Values) =>
  integrationType === 'AWS_PROXY' && !integrationSubtype
const isHttpBackend = ({ integrationType }: Values) =>
  integrationType === 'HTTP_PROXY' || integrationType === 'HTTP'

/** The fields of an integration, by its API's protocol. */
export function integrationSpecs({ protocolType }: Api): readonly FieldSpec[] {
  const isHttp = protocolType === 'HTTP'
  const types = isHttp ? ['HTTP_PROXY', 'AWS_PROXY'] : ['AWS_PROXY', 'HTTP_PROXY', 'HTTP', 'AWS', 'MOCK']
  return [
    { name: 'integrationType', kind: 'choice', choices: choicesOf(types) },
    ...(isHttp
      ? [
          {
            name: 'integrationSubtype',
            kind: 'text',
            placeholder: 'SQS-SendMessage',
            hint: 'An action of an AWS service, in place of an address',
            when: ({ integrationType }: Values) => integrationType === 'AWS_PROXY',
          } as const,
        ]
      : []),
    {
      name: 'integrationUri',
      kind: 'text',
      when: isProxy,
      placeholder: 'https://pets.example/{proxy}',
      hint: 'The address of a backend, or the ARN of a function',
    },
    { name: 'integrationMethod', kind: 'text', when: isHttpBackend, placeholder: 'ANY' },
    {
      name: 'payloadFormatVersion',
      kind: 'choice',
      choices: choicesOf(['1.0', '2.0'], 'none'),
      when: isFunction,
    },
    {
      name: 'connectionType',
      kind: 'choice',
      choices: choicesOf(['INTERNET', 'VPC_LINK'], 'as by default: INTERNET'),
      when: isHttpBackend,
    },
    { name: 'connectionId', kind: 'text', when: ({ connectionType }) => connectionType === 'VPC_LINK' },
    { name: 'credentialsArn', kind: 'text', when: isProxy },
    { name: 'timeoutInMillis', kind: 'number', hint: isHttp ? '50 to 30000' : '50 to 29000' },
    {
      name: 'requestParameters',
      kind: 'json',
      placeholder: '{ "append:header.tenant": "$request.header.x-tenant" }',
      hint: 'What is changed on the way to the backend',
    },
    ...(isHttp ? HTTP_ONLY : WEBSOCKET_ONLY),
    { name: 'description', kind: 'text' },
  ]
}

const HTTP_ONLY: readonly FieldSpec[] = [
  {
    name: 'responseParameters',
    kind: 'json',
    placeholder: '{ "404": { "overwrite:statuscode": "200" } }',
    hint: 'What is changed on the way back, by the backend’s status',
  },
]

const WEBSOCKET_ONLY: readonly FieldSpec[] = [
  { name: 'templateSelectionExpression', kind: 'text' },
  { name: 'requestTemplates', kind: 'json', hint: 'Mapping templates by what the expression comes to' },
  {
    name: 'passthroughBehavior',
    kind: 'choice',
    choices: choicesOf(['WHEN_NO_MATCH', 'WHEN_NO_TEMPLATES', 'NEVER'], 'none'),
  },
]
