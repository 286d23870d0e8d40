import type { paths as AwsPaths } from '@gatehouse/contract'
import type { paths as CatalogPaths } from '@gatehouse/contract/catalog'
import createFetchClient, { type Client as FetchClient } from 'openapi-fetch'
import { createOperations, createSend } from './call-by-name.ts'
import {
  type Caller,
  type CallerOptions,
  type CatalogCallerOptions,
  globalFetch,
  REDIRECT,
  resolveBaseUrl,
} from './caller.ts'
import type { CredentialProvider, Credentials } from './credentials.ts'
import { formatPath, formatQuery } from './format-url.ts'
import type { Dialect, Operations, Paginators } from './operation-types.ts'
import { createPaginators } from './paginate.ts'
import { createSender } from './send.ts'
import type { Sign, SignerOptions } from './sigv4.ts'

/** Where the management API is, and how it is called. */
export interface ClientOptions extends Omit<CallerOptions, 'sign'>, Signatures {}

/** Where the management API is in the catalog dialect, and how it is called. */
export interface CatalogClientOptions extends Omit<CatalogCallerOptions, 'sign'>, Signatures {}

interface Signatures {
  /** The region that requests are signed for, and of the default address; `us-east-1` by default. */
  readonly region?: string
  /** A value, or a function that is asked when they are needed. Without them requests are not signed. */
  readonly credentials?: Credentials | CredentialProvider
  /** The time, for signatures, for the age of credentials and for `Retry-After` dates. */
  readonly clock?: () => Date
}

/**
 * The management API in two ways. By name, as `client.getApi({ apiId })`: resolves to the answer's body, throws
 * `ServiceError` and `ConnectionError`. By method and path, as `client.GET('/v2/apis/{apiId}', …)`: resolves to
 * `{ data, error, response }` for every answer of the service; branch on `response.ok`. It is a caller as well, for the functions
 * of `@gatehouse/client/operations`.
 */
export interface Client<D extends Dialect = 'aws'> extends FetchClient<PathsOf<D>>, Operations<D>, Caller<D> {
  /** The list operations as iterators over the items of all pages: `for await (… of client.paginate.getApis())`. */
  readonly paginate: Paginators<D>
}

type PathsOf<D extends Dialect> = { aws: AwsPaths; catalog: CatalogPaths }[D]

/** A client of the management API, typed by the contract in the dialect that is asked for. */
export function createClient(options?: ClientOptions): Client
export function createClient(options: CatalogClientOptions): Client<'catalog'>
export function createClient(options: ClientOptions | CatalogClientOptions = {}): Client | Client<'catalog'> {
  const { region = 'us-east-1', credentials, retry = {}, clock = () => new Date() } = options
  const { dialect = 'aws', fetch = globalFetch, timeout, hooks } = options
  const sign = credentials ? createLazySigner({ region, credentials, clock }) : undefined
  const baseUrl = resolveBaseUrl(options)
  const sender = createSender({ fetch, sign, retry, timeout, hooks, clock })
  const client = createFetchClient<AwsPaths>({
    baseUrl,
    fetch: (request) => sender(request),
    pathSerializer: formatPath,
    querySerializer: formatQuery,
    redirect: REDIRECT,
  })
  const send = createSend(client, sender)
  const calls = createOperations(send)
  const paginate = createPaginators(calls)
  const operations = Object.fromEntries(calls)
  return { ...client, ...operations, paginate, dialect, baseUrl, send } as Client | Client<'catalog'>
}

/**
 * Loads the signer with the first request: bundlers make a file of its own of it, so that a page which needs no signatures
 * does not load them, and `credentials` stays an option like any other.
 */
function createLazySigner(options: SignerOptions): Sign {
  let signer: Promise<Sign> | undefined
  const load = async () => {
    try {
      const { createSigner } = await import('./sigv4.ts')
      return createSigner(options)
    } catch (error) {
      signer = undefined
      throw error
    }
  }
  return async (request) => {
    signer ??= load()
    return (await signer)(request)
  }
}
