// biome-ignore-all lint/suspicious/noThenProperty: so Spectral calls it.
/**
 * What the bundled contract must hold beside Redocly's rules for the sources: all of `spectral:oas`, and the
 * rules that make every document, type, mock answer and SDK call derived from it come out right. Any finding
 * fails the lint.
 */
import spectralFunctions from '@stoplight/spectral-functions'
import spectralRulesets from '@stoplight/spectral-rulesets'
import { errorsNameExceptions } from './functions/errors-name-exceptions.mjs'
import { membersHaveExamples } from './functions/members-have-examples.mjs'
import { noAnonymousObjects } from './functions/no-anonymous-objects.mjs'
import { parametersByNeed } from './functions/parameters-by-need.mjs'
import { patternHasExample } from './functions/pattern-has-example.mjs'
import { portableSchemas } from './functions/portable-schemas.mjs'
import { protocolsMatchWords } from './functions/protocols-match-words.mjs'
import { requiredMembersExist } from './functions/required-members-exist.mjs'
import { statusesByName } from './functions/statuses-by-name.mjs'

const { pattern, schema, truthy } = spectralFunctions
const { oas } = spectralRulesets

const OPERATION_NAME =
  '^(Create|Get|List|Put|Update|Delete|Import|Export|Reimport|Reset|Tag|Untag|Post|Publish|Preview|Disable)[A-Z][A-Za-z]*$'
const SUCCESS = '#Operation.responses[?(@property.match(/^2/))]'
const FAILURE = '#Operation.responses[?(@property.match(/^([45]|default)/))]'
const FORBIDDEN_KEYWORDS = [
  'prefixItems',
  'unevaluatedProperties',
  'unevaluatedItems',
  'dependentRequired',
  'nullable',
]

/** The Spectral ruleset of the contract. It reads the bundle, where every reference is a component. */
export default {
  extends: [[oas, 'all']],
  aliases: { Operation: ['$.paths[*][get,put,post,delete,options,head,patch,trace]'] },
  rules: {
    // The license has an identifier, which OpenAPI 3.1 allows instead of a url only.
    'license-url': 'off',
    // A project has no electronic mail address of its own.
    'contact-properties': 'off',
    // APIs come first, not API mappings.
    'openapi-tags-alphabetical': 'off',
    // Says of parameters what `property-has-description` says of all.
    'oas3-parameter-description': 'off',
    'oas3-valid-media-example': 'error',
    'oas3-valid-schema-example': 'error',
    'oas3-examples-value-or-externalValue': 'error',

    'operation-id-is-service-name': {
      description: 'An operation is called as in the service: a verb and a resource in PascalCase.',
      message: '"{{value}}" is not a name of the service: a verb and a resource, such as CreateRoute.',
      severity: 'error',
      given: '#Operation.operationId',
      then: { function: pattern, functionOptions: { match: OPERATION_NAME } },
    },
    'operation-has-examples': {
      description: 'Every JSON request and every success response has examples, which docs and mock show.',
      message: 'A request or success response needs at least one entry in "examples".',
      severity: 'error',
      given: ['#Operation.requestBody.content[?(@property.match(/json/))]', `${SUCCESS}.content[*]`],
      then: {
        function: schema,
        functionOptions: {
          schema: { required: ['examples'], properties: { examples: { type: 'object', minProperties: 1 } } },
        },
      },
    },
    'error-responses-are-shared': {
      description: 'The answers that tell of an error are the shared ones.',
      message: 'An error response is a $ref to one of the shared responses.',
      severity: 'error',
      resolved: false,
      given: FAILURE,
      then: {
        function: schema,
        functionOptions: {
          schema: { required: ['$ref'], properties: { $ref: { pattern: '^#/components/responses/' } } },
        },
      },
    },
    'errors-on-every-operation': {
      description:
        'Any call can be malformed, forbidden or one too many, and the service or what stands before it can fail.',
      message: 'Every operation declares 400, 403, 429, 500, 503 and default.',
      severity: 'error',
      resolved: false,
      given: '#Operation.responses',
      then: {
        function: schema,
        functionOptions: { schema: { required: ['400', '403', '429', '500', '503', 'default'] } },
      },
    },
    'waits-are-told': {
      description: 'A caller that is to wait is told for how long.',
      message: 'The answers 429 and 503 declare the header Retry-After.',
      severity: 'error',
      given: '#Operation.responses[?(@property.match(/^(429|503)$/))]',
      then: {
        function: schema,
        functionOptions: {
          schema: { required: ['headers'], properties: { headers: { required: ['Retry-After'] } } },
        },
      },
    },
    'success-has-request-id-header': {
      description: 'The service puts an identifier on every answer.',
      message: 'A success response declares the header x-amzn-RequestId.',
      severity: 'error',
      given: SUCCESS,
      then: {
        function: schema,
        functionOptions: {
          schema: { required: ['headers'], properties: { headers: { required: ['x-amzn-RequestId'] } } },
        },
      },
    },
    'property-has-description': {
      description: 'Whatever a caller sends or reads is explained where it stands.',
      message: 'A property, parameter or header needs a description.',
      severity: 'error',
      resolved: false,
      given: [
        '$.components.schemas[*].properties[*]',
        '$.components.parameters[*]',
        '$.components.headers[*]',
        "$.paths[*].parameters[?(!@['$ref'])]",
        "#Operation.parameters[?(!@['$ref'])]",
        "#Operation.responses[*].headers[?(!@['$ref'])]",
        "$.components.responses[*].headers[?(!@['$ref'])]",
      ],
      then: { field: 'description', function: truthy },
    },
    'no-anonymous-objects': {
      description: 'Every object has a name, which becomes the name of its type.',
      severity: 'error',
      resolved: false,
      given: '$',
      then: { function: noAnonymousObjects },
    },
    'pattern-has-example': {
      description: 'No mock can make up a text that follows a pattern.',
      severity: 'error',
      resolved: false,
      given: '$',
      then: { function: patternHasExample },
    },
    'errors-name-exceptions': {
      description: 'An error response says which exception it is, to people and to programs.',
      message: '{{error}}',
      severity: 'error',
      resolved: false,
      given: '$',
      then: { function: errorsNameExceptions },
    },
    'members-have-examples': {
      description: 'Every member is shown by an example of a body that has it.',
      message: '{{error}}',
      severity: 'error',
      resolved: false,
      given: '$',
      then: { function: membersHaveExamples },
    },
    'statuses-by-name': {
      description: 'A text names the exception, not its status, which another dialect numbers otherwise.',
      message: '{{error}}',
      severity: 'error',
      resolved: false,
      given: '$',
      then: { function: statusesByName },
    },
    'protocols-match-words': {
      description: 'Which APIs something is for is said to people and to programs alike.',
      message: '{{error}}',
      severity: 'error',
      resolved: false,
      given: '$',
      then: { function: protocolsMatchWords },
    },
    'parameters-by-need': {
      description: 'A caller finds first what a call cannot do without.',
      message: '{{error}}',
      severity: 'error',
      resolved: false,
      given: '$',
      then: { function: parametersByNeed },
    },
    'required-members-exist': {
      description: 'A rule about a member that there is not holds nothing.',
      message: '{{error}}',
      severity: 'error',
      resolved: false,
      given: '$',
      then: { function: requiredMembersExist },
    },
    'portable-schemas': {
      description: 'Schemas keep to what mocks, validators and type generators read alike.',
      severity: 'error',
      resolved: false,
      given: '$',
      then: { function: portableSchemas, functionOptions: { forbidden: FORBIDDEN_KEYWORDS } },
    },
  },
}
