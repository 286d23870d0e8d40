import type { paths as AwsPaths } from '@gatehouse/contract'
import type { paths as CatalogPaths } from '@gatehouse/contract/catalog'
import createFetchClient, { type Client as FetchClient } from 'openapi-fetch'
import { createOperations } from './call-by-name.ts'
import { type CredentialProvider, type Credentials, cacheCredentials } from './credentials.ts'
import { formatPath, formatQuery } from './format-url.ts'
import type { Dialect, Operations, Paginators } from './operation-types.ts'
import { createPaginators } from './paginate.ts'
import type { RetryOptions } from './retry.ts'
import { createSender, type Fetch } from './send.ts'
import type { Sign, SignerOptions } from './sigv4.ts'

/** Where the management API is, and how it is called. */
export interface ClientOptions extends CallerOptions {
  /** A gateway, a mock, or AWS, which is the default: `https://apigateway.<region>.amazonaws.com`. */
  readonly baseUrl?: string
  /** As on the wire of the service. */
  readonly dialect?: 'aws'
}

/** Where the management API is in the catalog dialect, and how it is called. */
export interface CatalogClientOptions extends CallerOptions {
  /** A gateway or a mock, without the dialect's base path; AWS does not speak it. */
  readonly baseUrl: string
  readonly dialect: 'catalog'
}

interface CallerOptions {
  /** The region that requests are signed for, and of the default address; `us-east-1` by default. */
  readonly region?: string
  /** A value, or a function that is asked when they are needed. Without them requests are not signed. */
  readonly credentials?: Credentials | CredentialProvider
  /** When calls are repeated, or `false` for never. */
  readonly retry?: RetryOptions | false
  /** In place of the global `fetch`. */
  readonly fetch?: Fetch
  /** The time, for signatures and for the age of credentials. */
  readonly clock?: () => Date
}

/**
 * The management API in two ways. By name, as `client.getApi({ apiId })`: resolves to the answer's body, throws
 * `ServiceError` and `ConnectionError`. By method and path, as `client.GET('/v2/apis/{apiId}', …)`: resolves to
 * `{ data, error, response }` for every answer of the service; branch on `response.ok`.
 */
export interface Client<D extends Dialect = 'aws'> extends FetchClient<PathsOf<D>>, Operations<D> {
  /** The list operations as iterators over the items of all pages: `for await (… of client.paginate.getApis())`. */
  readonly paginate: Paginators<D>
}

type PathsOf<D extends Dialect> = { aws: AwsPaths; catalog: CatalogPaths }[D]

/** A client of the management API, typed by the contract in the dialect that is asked for. */
export function createClient(options?: ClientOptions): Client
export function createClient(options: CatalogClientOptions): Client<'catalog'>
export function createClient(options: ClientOptions | CatalogClientOptions = {}): Client | Client<'catalog'> {
  const { region = 'us-east-1', credentials, retry = {}, clock = () => new Date() } = options
  const { baseUrl = addressOf(region), dialect, fetch = (request) => globalThis.fetch(request) } = options
  const sign = credentials
    ? createLazySigner({ region, credentials: cacheCredentials(credentials, clock), clock })
    : undefined
  const client = createFetchClient<AwsPaths>({
    baseUrl: dialect === 'catalog' ? `${baseUrl.replace(/\/+$/, '')}/catalog` : baseUrl,
    fetch: createSender({ fetch, sign, retry, clock }),
    pathSerializer: formatPath,
    querySerializer: formatQuery,
    // A signature holds for one address, and a POST that is led away would become a GET.
    redirect: 'error',
  })
  const operations = createOperations(client)
  return { ...client, ...operations, paginate: createPaginators(operations) }
}

function addressOf(region: string): string {
  return `https://apigateway.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
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
