/** A management call with its references resolved. */
export interface Sent {
  readonly method: string
  /** Path and query string. */
  readonly target: string
  /** Account and region that the call is made for, where the target goes by them. */
  readonly account: string
  readonly region: string
  /** Empty for none. */
  readonly body: string | Uint8Array
}

/** What a management call was answered with. */
export interface Answer {
  readonly status: number
  /** JSON parsed, any other document as text; undefined for none. */
  readonly body: unknown
  /** By its name in lower case. */
  header(name: string): string | undefined
}

/** What answers management calls. */
export interface Target {
  call(sent: Sent): Promise<Answer>
}

/** A body as what it stands for: JSON is parsed, any other document stays text. */
export function readBody(text: string, contentType: string): unknown {
  if (text === '') return undefined
  return contentType.includes('json') ? JSON.parse(text) : text
}
