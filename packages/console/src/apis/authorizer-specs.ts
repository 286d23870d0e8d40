import type { Api } from '@gatehouse/contract'
import { choicesOf, type FieldSpec, type Values } from '../forms/field-spec.ts'

const isJwt = ({ authorizerType }: Values) => authorizerType === 'JWT'
const isLambda = ({ authorizerType }: Values) => authorizerType === 'REQUEST'

/** The fields of an authorizer, by its API's protocol. */
export function authorizerSpecs({ protocolType }: Api): readonly FieldSpec[] {
  const isHttp = protocolType === 'HTTP'
  return [
    { name: 'name', kind: 'text' },
    {
      name: 'authorizerType',
      kind: 'choice',
      choices: choicesOf(isHttp ? ['JWT', 'REQUEST'] : ['REQUEST']),
      isFixed: true,
    },
    {
      name: 'identitySource',
      kind: 'list',
      placeholder: isHttp ? '$request.header.Authorization' : 'route.request.header.Auth',
      hint: 'Where the caller’s identity is; one a line',
    },
    { name: 'jwtConfiguration.issuer', kind: 'text', when: isJwt, placeholder: 'https://issuer.example' },
    { name: 'jwtConfiguration.audience', kind: 'list', when: isJwt, hint: 'One a line' },
    { name: 'authorizerUri', kind: 'text', when: isLambda, hint: 'The ARN by which the function is invoked' },
    ...(isHttp
      ? ([
          {
            name: 'authorizerPayloadFormatVersion',
            kind: 'choice',
            choices: choicesOf(['1.0', '2.0'], 'none'),
            when: isLambda,
          },
          { name: 'enableSimpleResponses', kind: 'flag', when: isLambda },
          {
            name: 'authorizerResultTtlInSeconds',
            kind: 'number',
            when: isLambda,
            hint: 'How long a decision is kept; 0 to 3600',
          },
        ] as const satisfies readonly FieldSpec[])
      : []),
    { name: 'authorizerCredentialsArn', kind: 'text', when: isLambda },
  ]
}
