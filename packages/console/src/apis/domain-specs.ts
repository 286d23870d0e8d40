import type { Api } from '@gatehouse/contract'
import { choicesOf, type FieldSpec } from '../forms/field-spec.ts'

/** The fields of a custom domain name. */
export const DOMAIN_SPECS: readonly FieldSpec[] = [
  { name: 'domainName', kind: 'text', placeholder: 'api.example.com', isFixed: true },
  {
    name: 'domainNameConfigurations',
    kind: 'json',
    placeholder: '[{ "certificateArn": "arn:aws:acm:…", "endpointType": "REGIONAL" }]',
    hint: 'Certificate and endpoint type',
  },
  {
    name: 'routingMode',
    kind: 'choice',
    choices: choicesOf(
      ['API_MAPPING_ONLY', 'ROUTING_RULE_ONLY', 'ROUTING_RULE_THEN_API_MAPPING'],
      'as by default: API_MAPPING_ONLY',
    ),
  },
  {
    name: 'mutualTlsAuthentication',
    kind: 'json',
    placeholder: '{ "truststoreUri": "s3://bucket/truststore.pem" }',
    hint: 'Whose certificates clients have to have',
  },
]

/** What a new custom domain name begins with. */
export const NEW_DOMAIN = {
  domainNameConfigurations: [{ endpointType: 'REGIONAL', certificateArn: '' }],
}

/** The fields of a mapping, by the APIs that there are. */
export function mappingSpecs(apis: readonly Api[]): readonly FieldSpec[] {
  return [
    {
      name: 'apiId',
      kind: 'choice',
      choices: [
        { value: '', label: 'choose an API' },
        ...apis.map(({ apiId = '', name }) => ({ value: apiId, label: `${name} (${apiId})` })),
      ],
    },
    { name: 'stage', kind: 'text', placeholder: '$default' },
    {
      name: 'apiMappingKey',
      kind: 'text',
      placeholder: 'v1/pets',
      hint: 'The beginning of the path; empty for all that no other mapping takes',
    },
  ]
}
