import { resolve } from '../generate/operations.mjs'
import { formatPlainSamples } from './plain-samples.mjs'

/**
 * How each API is called on AWS: by which name a signature is made out, which command of the AWS CLI and which package of its SDK
 * there are, and the address of the examples.
 */
export const AWS_APIS = {
  aws: {
    signingName: 'apigateway',
    command: 'apigatewayv2',
    sdk: ['@aws-sdk/client-apigatewayv2', 'ApiGatewayV2Client'],
    baseUrl: 'https://apigateway.us-east-1.amazonaws.com',
  },
  connections: {
    signingName: 'execute-api',
    command: 'apigatewaymanagementapi',
    sdk: ['@aws-sdk/client-apigatewaymanagementapi', 'ApiGatewayManagementApiClient'],
    baseUrl: 'https://p4e8t1s6h9.execute-api.us-east-1.amazonaws.com/live',
    needsEndpoint: true,
  },
}

/** A request as it is sent to AWS, signed: by curl, the AWS CLI, the AWS SDK and our client. */
export function formatSignedSamples(document, api, request) {
  const aws = AWS_APIS[api]
  if (!aws) return []
  const input = toSdkInput(document, request)
  return [
    { lang: 'Shell', label: 'AWS: curl', source: formatCurl(aws, request) },
    { lang: 'Shell', label: 'AWS: AWS CLI', source: formatCli(aws, request, input) },
    { lang: 'JavaScript', label: 'AWS: AWS SDK', source: formatSdk(aws, request, input) },
    ...(api === 'aws'
      ? [{ lang: 'JavaScript', label: 'AWS: @gatehouse/client', source: formatClient(request) }]
      : []),
  ]
}

/**
 * curl signs by itself; the token belongs to temporary credentials. Before 8.3 it signs a path as it is, not encoded once more as the
 * service does, so that a label with an escape (an ARN, a route key) needs a newer one.
 */
function formatCurl({ signingName, baseUrl }, request) {
  const [{ source }] = formatPlainSamples(request, baseUrl)
  return `${source} \\
  --aws-sigv4 'aws:amz:us-east-1:${signingName}' \\
  --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
  --header "x-amz-security-token: $AWS_SESSION_TOKEN"`
}

function formatCli({ command, baseUrl, needsEndpoint }, { name, body, type }, { parts, members }) {
  const options = Object.entries(parts).map(
    ([key, value]) => `--${toKebab(key)} ${[value].flat().map(quote).join(' ')}`,
  )
  if (type === 'application/json') options.push(`--cli-input-json ${quote(JSON.stringify(members, null, 2))}`)
  else if (type) options.push(`--data ${quote(body)}`, '--cli-binary-format raw-in-base64-out')
  if (needsEndpoint) options.push(`--endpoint-url ${baseUrl}`)
  const words = [`aws ${command} ${toKebab(name)}`, ...options, '--region us-east-1']
  // The document that is exported is written to a file, which this command wants named.
  return `${words.join(' \\\n  ')}${name === 'ExportApi' ? ' \\\n  openapi.json' : ''}`
}

function formatSdk({ sdk: [module, client], baseUrl, needsEndpoint }, { name, body, type }, input) {
  const options = { region: 'us-east-1', ...(needsEndpoint && { endpoint: baseUrl }) }
  const whole = {
    ...input.parts,
    ...(type === 'application/json' ? input.members : type && { Data: body }),
  }
  return `import { ${client}, ${name}Command } from '${module}'

const client = new ${client}(${formatLiteral(options)})
console.log(await client.send(new ${name}Command(${formatLiteral(whole)})))`
}

function formatClient({ name, labels, query, body }) {
  const input = { ...Object.fromEntries(Object.entries({ ...labels, ...query }).map(toMember)), ...body }
  const method = name[0].toLowerCase() + name.slice(1)
  return `import { createClient } from '@gatehouse/client'

const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = process.env
const client = createClient({ region: 'us-east-1', credentials: { accessKeyId, secretAccessKey, sessionToken } })
console.log(await client.${method}(${formatLiteral(input)}))`
}

const toMember = ([name, value]) => [name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase()), value]

/** A request as the SDK and the AWS CLI want it: members begin with a capital, the keys of maps are left alone. */
function toSdkInput(document, { labels, query, schema, body }) {
  const parts = Object.entries({ ...labels, ...query }).map(toMember)
  return {
    parts: Object.fromEntries(parts.map(([name, value]) => [capitalize(name), value])),
    members: schema && capitalizeMembers(document, schema, body),
  }
}

function capitalizeMembers(document, node, value) {
  const schema = resolve(document, node)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => capitalizeMembers(document, schema.items ?? {}, item))
  const members = membersOf(document, schema)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      members[key]
        ? [capitalize(key), capitalizeMembers(document, members[key], item)]
        : [key, capitalizeMembers(document, schema.additionalProperties || {}, item)],
    ),
  )
}

/** The members of a schema, those of all its kinds where it comes in kinds. */
function membersOf(document, node) {
  const schema = resolve(document, node)
  const kinds = [...(schema.oneOf ?? []), ...(schema.allOf ?? []), ...(schema.anyOf ?? [])]
  return Object.assign({}, ...kinds.map((kind) => membersOf(document, kind)), schema.properties)
}

function formatLiteral(value) {
  return Object.keys(value).length === 0 ? '{}' : JSON.stringify(value, null, 2)
}

/** A word of a shell. */
function quote(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${String(text).replaceAll("'", "'\\''")}'`
}

function capitalize(name) {
  return name[0].toUpperCase() + name.slice(1)
}

/** `VpcLinkId` to `vpc-link-id`, as the AWS CLI spells its commands and options. */
function toKebab(name) {
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase()
}
