import { createHash } from 'node:crypto'
import { nameOfHost, remember } from '@gatehouse/runtime'

/** A request to a function URL. */
export interface FunctionUrlAddress {
  /** The function's name; undefined where a host names it by its URL's id. */
  readonly name: string | undefined
  readonly urlId: string | undefined
  /** Below the function; begins with `/`. */
  readonly path: string
  readonly domainName: string | undefined
}

const HOST_FORM = /^([a-z0-9]+)\.lambda-url\.[a-z0-9-]+\.(?:localhost|on\.aws)$/
const PATH_FORM = /^\/_aws\/lambda-url\/([\w-]+)(\/.*)?$/

/** Parses `{urlId}.lambda-url.{region}.localhost` and `/_aws/lambda-url/{name}/…`; undefined for any other address. */
export function parseFunctionUrl(host: string, path: string): FunctionUrlAddress | undefined {
  const domainName = nameOfHost(host)
  const [, urlId] = HOST_FORM.exec(domainName) ?? []
  if (urlId !== undefined) return { name: undefined, urlId, path, domainName }
  const [, name, rest] = PATH_FORM.exec(path) ?? []
  return name === undefined ? undefined : { name, urlId: undefined, path: rest || '/', domainName: undefined }
}

/** The id of a function's URL where nothing else says one: it stays the same. */
export const urlIdOf: (name: string) => string = remember((name) =>
  BigInt(`0x${createHash('sha256').update(name).digest('hex')}`)
    .toString(36)
    .slice(0, 32),
)
