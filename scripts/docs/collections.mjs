import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import converter from 'openapi-to-postmanv2'
import { AWS_APIS } from '../samples/signed-samples.mjs'

const { postmanToBruno } = createRequire(import.meta.url)('@usebruno/converters')
const convert = promisify(converter.convert)

const OPTIONS = {
  folderStrategy: 'Tags',
  requestNameSource: 'Fallback',
  requestParametersResolution: 'Example',
  exampleParametersResolution: 'Example',
  includeAuthInfoInExample: false,
}

/** A document as collections for Postman and Bruno, whose requests are signed once their variables have credentials. */
export async function toCollections(api, document) {
  const data = { ...structuredClone(document), servers: [{ url: baseUrlOf(document) }] }
  const { result, reason, output } = await convert({ type: 'json', data }, OPTIONS)
  if (!result) throw new Error(`${api}: ${reason}`)
  const collection = withoutRandomIds({ ...output[0].data, ...signing(api) })
  collection.variable = [
    ...(collection.variable ?? []).filter(({ key }) => key !== 'baseUrl'),
    { key: 'baseUrl', value: baseUrlOf(document) },
    ...['accessKeyId', 'secretAccessKey', 'sessionToken'].map((key) => ({ key, value: '' })),
    { key: 'region', value: 'us-east-1' },
  ]
  return { postman: collection, bruno: await toBruno(collection) }
}

/** The converter does not see that the variable has a scheme already. */
async function toBruno(postman) {
  const { collection } = await postmanToBruno(structuredClone(postman))
  const text = JSON.stringify(withoutRandomIds(collection))
  return JSON.parse(text.replaceAll('"http://{{baseUrl}}', '"{{baseUrl}}'))
}

/** Both send what is signed for nobody while no credentials are set; a local server takes that for unsigned. */
function signing(api) {
  const { signingName } = AWS_APIS[api] ?? {}
  if (!signingName) return { auth: { type: 'noauth' } }
  const entries = {
    accessKey: '{{accessKeyId}}',
    secretKey: '{{secretAccessKey}}',
    sessionToken: '{{sessionToken}}',
    region: '{{region}}',
    service: signingName,
  }
  const awsv4 = Object.entries(entries).map(([key, value]) => ({ key, value, type: 'string' }))
  return { auth: { type: 'awsv4', awsv4 } }
}

function baseUrlOf({ servers: [{ url, variables }] }) {
  return url.replaceAll(/\{(\w+)\}/g, (_, name) => variables[name].default)
}

/** Ids are drawn anew in each run; the same document gives the same collection, and each request signs as its collection does. */
function withoutRandomIds(node, key = '') {
  if (Array.isArray(node)) return node.map((item) => withoutRandomIds(item))
  if (node === null || typeof node !== 'object') return node
  const entries = Object.entries(node).filter(
    ([name]) => !/^(?:id|uid|_postman_id)$/.test(name) || key === 'variable',
  )
  return Object.fromEntries(entries.map(([name, item]) => [name, withoutRandomIds(item, name)]))
}
