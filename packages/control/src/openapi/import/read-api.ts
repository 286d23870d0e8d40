import { type Cors, isObject, type Tags } from '@gatehouse/contract'
import {
  isTrue,
  type OpenApiDocument,
  toFilledText,
  toList,
  toMembers,
  toText,
} from '../document/document.ts'
import type { ApiDefinition } from './definition.ts'
import type { ImportContext } from './import-context.ts'

/** What a document says of the API itself: `info`, CORS, tags and the endpoint. management §3.1 */
export function readApi(context: ImportContext): ApiDefinition {
  const { document, findings } = context
  const info = toMembers(document.info)
  if (info.version === undefined) findings.warn('Parse issue: attribute info.version is missing')
  return {
    name: toFilledText(info.title),
    description: toFilledText(info.description),
    version: toFilledText(info.version),
    corsConfiguration: readCors(context),
    tags: document.tags === undefined ? undefined : readTags(document),
    disableExecuteApiEndpoint: readDisabledEndpoint(document),
  }
}

/** Members by their own names only: another spelling leaves an empty configuration. management §3.1 */
function readCors({ document, findings }: ImportContext): Cors | undefined {
  const cors = document['x-amazon-apigateway-cors']
  if (cors === undefined) return undefined
  if (isObject(cors)) return { ...cors }
  findings.warn('CORS Scheme is malformed, ignoring.')
  return undefined
}

function readTags({ tags }: OpenApiDocument): Tags {
  const entries = toList(tags).map((tag): [string, string] => {
    const { name, 'x-amazon-apigateway-tag-value': value } = toMembers(tag)
    return [toText(name) ?? '', toText(value) ?? '']
  })
  return Object.fromEntries(entries.filter(([name]) => name !== ''))
}

function readDisabledEndpoint({ servers }: OpenApiDocument): boolean | undefined {
  const flags = toList(servers)
    .map((server) => toMembers(server)['x-amazon-apigateway-endpoint-configuration'])
    .map((configuration) => toMembers(configuration).disableExecuteApiEndpoint)
    .filter((flag) => flag !== undefined)
  return flags.length === 0 ? undefined : flags.some(isTrue)
}
