import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Answer } from '@gatehouse/runtime'
import { splitUrl } from '../addresses/split-url.ts'
import { toRawHeaders } from '../headers/to-raw-headers.ts'

/** How a service says what is wrong. Source: Smithy's specifications of AWS's protocols, "Operation error serialization". */
type Protocol = 'rest-json' | 'json' | 'query' | 'ec2' | 'rest-xml'

/** A call that was meant for another service of AWS. */
interface ForeignCall {
  readonly service: string
  readonly protocol: Protocol
}

const NAMES: Readonly<Partial<Record<string, string>>> = {
  apigateway: 'API Gateway V1 (REST APIs)',
  dynamodb: 'DynamoDB',
  ec2: 'EC2',
  events: 'EventBridge',
  iam: 'IAM',
  lambda: 'Lambda',
  logs: 'CloudWatch Logs',
  s3: 'S3',
  sns: 'SNS',
  sqs: 'SQS',
  states: 'Step Functions',
  sts: 'STS',
}

/** What a call that was meant for another service is answered with, in that one's form; undefined for any other request. */
export function answerForeignCall(request: IncomingMessage): Answer | undefined {
  const call = findForeignCall(request)
  if (!call) return undefined
  const name = NAMES[call.service] ?? call.service
  const message = `This is Gatehouse, an endpoint of Amazon API Gateway V2: ${name} is not served here. Give clients of it another endpoint`
  const [type, body] = format(call.protocol, message, request)
  const bytes = Buffer.from(body)
  return {
    status: 404,
    headers: toRawHeaders({
      'content-type': type,
      'content-length': String(bytes.length),
      'x-amzn-RequestId': randomUUID(),
      'x-amzn-ErrorType': CODE,
    }),
    body: bytes,
  }
}

const CODE = 'UnknownOperationException'

/** By what is signed for, else by what only another service's call has. */
function findForeignCall({ method, url = '', headers }: IncomingMessage): ForeignCall | undefined {
  const { path, query } = splitUrl(url)
  const signedFor = serviceOf(headers.authorization, query)
  const { 'x-amz-target': target } = headers
  if (typeof target === 'string')
    return { service: signedFor ?? target.split(/[_.]/)[0]?.toLowerCase() ?? '', protocol: 'json' }
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false
  const isAction = path === '/' && (new URLSearchParams(query).has('Action') || (method === 'POST' && isForm))
  if (isAction) {
    const service = signedFor ?? 'the service of this action'
    return { service, protocol: service === 'ec2' ? 'ec2' : 'query' }
  }
  if (signedFor !== undefined && signedFor !== 'execute-api')
    return { service: signedFor, protocol: signedFor.startsWith('s3') ? 'rest-xml' : 'rest-json' }
  return LAMBDA_PATH.test(path) ? { service: 'lambda', protocol: 'rest-json' } : undefined
}

/** Versions of Lambda's API begin its paths. */
const LAMBDA_PATH =
  /^\/20\d\d-\d\d-\d\d\/(?:functions|event-source-mappings|layers|tags|code-signing-configs)(?:\/|$)/

/** The service in a signature's scope: `<key>/<date>/<region>/<service>/aws4_request`. */
function serviceOf(authorization = '', query = ''): string | undefined {
  const credential =
    /^AWS4-[\w-]+ .*\bCredential=([^,\s]+)/.exec(authorization)?.[1] ??
    new URLSearchParams(query).get('X-Amz-Credential') ??
    ''
  return /\/([a-z0-9-]{1,64})\/aws4_request$/.exec(credential)?.[1]
}

function format(protocol: Protocol, message: string, request: IncomingMessage): [type: string, body: string] {
  const id = randomUUID()
  const error = `<Code>${CODE}</Code><Message>${message}</Message>`
  switch (protocol) {
    case 'query':
      return [
        'text/xml',
        `<ErrorResponse><Error><Type>Sender</Type>${error}</Error><RequestId>${id}</RequestId></ErrorResponse>`,
      ]
    case 'ec2':
      return [
        'text/xml',
        `<Response><Errors><Error>${error}</Error></Errors><RequestID>${id}</RequestID></Response>`,
      ]
    case 'rest-xml':
      return ['application/xml', `<Error>${error}<RequestId>${id}</RequestId></Error>`]
    case 'json': {
      const { 'content-type': asked = '' } = request.headers
      const type = /^application\/x-amz-json-1\.[01]$/.test(asked) ? asked : 'application/x-amz-json-1.1'
      return [type, JSON.stringify({ __type: CODE, message })]
    }
    case 'rest-json':
      return ['application/json', JSON.stringify({ message })]
  }
}
