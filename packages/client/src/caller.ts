import type { OperationName } from '@gatehouse/contract'
import { formatPath, formatQuery } from './format-url.ts'
import type { Hooks } from './hooks.ts'
import type { CallOptions, Dialect } from './operation-types.ts'
import type { RetryOptions } from './retry.ts'
import { createSender, type Fetch } from './send.ts'
import type { Sign } from './sigv4.ts'
import type { Timeouts } from './timeouts.ts'

/** What an operation is called through: a caller that `createCaller` makes, or a whole client. */
export interface Caller<D extends Dialect = 'aws'> {
  readonly dialect: D
  /** Where paths of the contract begin, the dialect's base path included, without a slash at the end. */
  readonly baseUrl: string
  /** Sends one call and resolves to its answer, whatever its status is. */
  readonly send: (call: Call) => Promise<Answer>
}

/** A call as it stands in the contract: what goes into the path, the query and the body. */
export interface Call {
  readonly operation: OperationName
  readonly method: string
  /** With its labels: `/v2/apis/{apiId}`. */
  readonly path: string
  readonly params: Record<'path' | 'query', Readonly<Record<string, unknown>>>
  /** Sent as JSON; undefined for none. */
  readonly body?: unknown
  readonly options: CallOptions
}

/** An answer of the service: the text of a success, or what a refusal says, JSON where it is JSON. */
export interface Answer {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
}

/** Where the management API is, and how it is called. */
export interface CallerOptions {
  /** A gateway, a mock, or AWS, which is the default: `https://apigateway.<region>.amazonaws.com`. */
  readonly baseUrl?: string
  /** As on the wire of the service. */
  readonly dialect?: 'aws'
  /** Of the default address; `us-east-1` by default. */
  readonly region?: string
  /** Signs requests: a signer of `@gatehouse/client/signer`. Without one they are not signed. */
  readonly sign?: Sign
  /** When calls are repeated, or `false` for never. */
  readonly retry?: RetryOptions | false
  /** How long calls may take, or `false` for as long as they do. */
  readonly timeout?: Timeouts | false
  /** What is told of each attempt. */
  readonly hooks?: Hooks
  /** In place of the global `fetch`. */
  readonly fetch?: Fetch
  /** The time, for `Retry-After` dates. */
  readonly clock?: () => Date
}

/** Where the management API is in the catalog dialect, and how it is called. */
export interface CatalogCallerOptions extends Omit<CallerOptions, 'baseUrl' | 'dialect' | 'region'> {
  /** A gateway or a mock, without the dialect's base path; AWS does not speak it. */
  readonly baseUrl: string
  readonly dialect: 'catalog'
}

/**
 * What the functions of `@gatehouse/client/operations` are called through. It is the least that calls need: no operation, and no
 * signer unless it is given one.
 */
export function createCaller(options?: CallerOptions): Caller
export function createCaller(options: CatalogCallerOptions): Caller<'catalog'>
export function createCaller(options: CallerOptions | CatalogCallerOptions = {}): Caller<Dialect> {
  const { dialect = 'aws', sign, retry = {}, timeout, hooks, clock = () => new Date() } = options
  const baseUrl = resolveBaseUrl(options)
  const fetch = options.fetch ?? globalFetch
  const sendRequest = createSender({ fetch, sign, retry, timeout, hooks, clock })
  const send = async ({ operation, method, path, params, body, options: own }: Call): Promise<Answer> => {
    const { signal, headers } = own
    const query = formatQuery(params.query)
    const url = `${baseUrl}${formatPath(path, params.path)}${query && `?${query}`}`
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
    const init: RequestInit = { method, headers: { ...type, ...headers }, redirect: REDIRECT }
    if (body !== undefined) init.body = JSON.stringify(body)
    if (signal) init.signal = signal
    const response = await sendRequest(new Request(url, init), {
      operation,
      timeout: own.timeout,
      hooks: own.hooks,
    })
    const received = await response.text()
    return response.ok ? { data: received, response } : { error: parseRefusal(received), response }
  }
  return { dialect, baseUrl, send }
}

/** A signature holds for one address, and a POST that is led away would become a GET. */
export const REDIRECT = 'error'

/** Looked up with each request, so that a `fetch` that is replaced later is used. */
export const globalFetch: Fetch = (request) => globalThis.fetch(request)

/** Another scheme than that of HTTP: `localhost:4080` has one, as the URL standard reads it. */
const OTHER_SCHEME = /^(?!https?:)[\w.+-]+:/i

/** What a region is made of: anything else could make its address another host's. */
const REGION = /^[a-z0-9-]{1,32}$/

/**
 * Where paths of the contract begin; a page may leave the origin out. Throws `TypeError` for an address that is not one of HTTP, and for a
 * default address of what is no region.
 */
export function resolveBaseUrl(options: { baseUrl?: string; region?: string; dialect?: Dialect }): string {
  const { region = 'us-east-1', baseUrl = addressOf(region), dialect } = options
  if (OTHER_SCHEME.test(baseUrl))
    throw new TypeError(`baseUrl has to begin with http:// or https://: ${baseUrl}`)
  return `${baseUrl.replace(/\/+$/, '')}${dialect === 'catalog' ? '/catalog' : ''}`
}

function addressOf(region: string): string {
  if (!REGION.test(region)) throw new TypeError(`region has to be one such as us-east-1: ${region}`)
  return `https://apigateway.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
}

function parseRefusal(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
