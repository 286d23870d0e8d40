import { decodeOrKeep } from '@gatehouse/runtime'

/** A call of the Lambda Invoke API, by its path and query. */
export interface InvokeCall {
  readonly operation: 'Invoke' | 'InvokeAsync' | 'InvokeWithResponseStream'
  readonly name: string
  /** A version or an alias; undefined where none is named. */
  readonly qualifier: string | undefined
  /** Those of its ARN; undefined where only a name is given. */
  readonly region: string | undefined
  readonly account: string | undefined
}

const OPERATIONS: Readonly<Record<string, InvokeCall['operation']>> = {
  '2015-03-31 invocations': 'Invoke',
  '2014-11-13 invoke-async': 'InvokeAsync',
  '2021-11-15 response-streaming-invocations': 'InvokeWithResponseStream',
}

/** The API's own pattern of `FunctionName`: a name, a partial ARN or an ARN, each with a qualifier or without. */
const NAME =
  /^(?:(?:arn:[\w-]+:lambda:)?(?:([a-z]{2}(?:-[a-z]+)+-\d|[\w-]+):)?(?:(\d{12}):)?function:)?([\w-]{1,140})(?::(\$LATEST|[\w-]{1,128}))?$/

/** Parses where a request goes; undefined for what is not a call of the Invoke API, `invalid` for a malformed name. */
export function parseInvokeCall(path: string, query: string): InvokeCall | 'invalid' | undefined {
  const [, version, encoded = '', kind] =
    /^\/(\d{4}-\d\d-\d\d)\/functions\/([^/]+)\/([\w-]+)\/?$/.exec(path) ?? []
  const operation = OPERATIONS[`${version} ${kind}`]
  if (!operation) return undefined
  const [, first, second, name, own] = NAME.exec(decodeOrKeep(encoded)) ?? []
  if (name === undefined) return 'invalid'
  // A partial ARN begins with an account.
  const isAccount = first !== undefined && /^\d{12}$/.test(first)
  const qualifier = own ?? new URLSearchParams(query).get('Qualifier') ?? undefined
  const region = isAccount ? undefined : first
  return { operation, name, qualifier, region, account: isAccount ? first : second }
}
