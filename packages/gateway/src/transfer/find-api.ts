import {
  type Client,
  type CredentialProvider,
  type Credentials,
  collect,
  createClient,
} from '@gatehouse/client'
import { UsageError } from '@gatehouse/command-line'
import type { ApiDocument, ApiFolder } from './document/api-document.ts'

/** A management API. */
export interface Endpoint {
  /** `aws`, or an address without `/v2`. */
  readonly endpoint: string
  readonly region: string
  /** Calls are not signed without them. */
  readonly credentials?: Credentials | CredentialProvider | undefined
}

/** AWS lets ten calls pass in a second, after a burst: work of hundreds of calls waits for its turns, up to some half a minute for each. */
const PATIENT = { throttledAttempts: 12, maxDelayMs: 10_000 }

/** A client of an endpoint. Throws `UsageError` where AWS is to be asked without credentials. */
export function openEndpoint({ endpoint, region, credentials }: Endpoint): Client {
  if (endpoint === 'aws' && credentials === undefined)
    throw new UsageError(
      'calls of AWS are signed: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile with --aws-credentials',
    )
  return createClient({
    region,
    retry: PATIENT,
    ...(endpoint !== 'aws' && { baseUrl: endpoint }),
    ...(credentials && { credentials }),
  })
}

/**
 * The id of the API that a folder is pushed to, where none is named: the one of its name and protocol. Undefined where there is none.
 * Throws `UsageError` where there are several.
 */
export async function findApi(client: Client, folder: ApiFolder): Promise<string | undefined> {
  const name = nameOf(folder)
  const { protocolType } = folder.document
  const apis = await collect(client.paginate.getApis({}))
  const found = apis.filter((api) => api.name === name && api.protocolType === protocolType)
  if (found.length > 1)
    throw new UsageError(
      `there are ${found.length} APIs called ${name}: say which with --api <id>: ${found.map((api) => api.apiId).join(', ')}`,
    )
  return found[0]?.apiId
}

/** What an API is called. */
export function nameOf({ document, openapi }: ApiFolder): string {
  return String((openapi ? openapi.info?.title : document.api.name) ?? '')
}

/** Whether a folder was read from an endpoint, so that it is pushed to the API that it was read from. */
export function sourceAt({ source }: ApiDocument, { endpoint, region }: Endpoint): string | undefined {
  return source?.endpoint === endpoint && source.region === region ? source.apiId : undefined
}
