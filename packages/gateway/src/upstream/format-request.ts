import { forEachHeader, isToken, type UpstreamRequest } from '@gatehouse/runtime'
import { isHeader } from '../headers/header-syntax.ts'

/** A request that must not be sent: a mapping or a URI made what could be read as more than one. */
class MalformedRequestError extends Error {}

const NOT_A_TARGET = /[^\x21-\x7e\x80-\xff]/

/**
 * The head of a request, from the request line to the empty line, in Latin-1. `host` stands for the URL's; `length` is that of
 * the body, in bytes. Throws `MalformedRequestError`. RFC 9112 §3, §5; http-apis §5.1
 */
export function formatHead(request: UpstreamRequest, host: string, length: number): string {
  const { method, target, headers } = request
  if (!isToken(method) || NOT_A_TARGET.test(target))
    throw new MalformedRequestError(`the request line is malformed: ${JSON.stringify(`${method} ${target}`)}`)
  let head = `${method} ${target} HTTP/1.1\r\n`
  let hasHost = false
  forEachHeader(headers, (name, value) => {
    if (!isHeader(name, value))
      throw new MalformedRequestError(`a header is malformed: ${JSON.stringify(name)}`)
    if (isNamed(name, 'content-length') || isNamed(name, 'transfer-encoding')) return
    hasHost ||= isNamed(name, 'host')
    head += `${name}: ${value}\r\n`
  })
  if (!hasHost) head += `Host: ${host}\r\n`
  return `${head}Content-Length: ${length}\r\nConnection: keep-alive\r\n\r\n`
}

/** `lower` is in lower case. Lengths differ nearly always, and cost nothing to compare. */
function isNamed(name: string, lower: string): boolean {
  return name.length === lower.length && name.toLowerCase() === lower
}
