import type { RawHeaders } from '../../exchange/raw-headers.ts'
import type { Caller, Facts } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'

/** Lets a request in, with what it told of its caller, or says why not. Whatever is not proven is refused. */
export type Authorize = (facts: Facts) => Promise<Admission | Fault>

export interface Admission {
  readonly caller: Caller
  /** The request's body, where the authorizer had to read it: it cannot be read a second time. */
  readonly body?: Uint8Array
  /** The request's headers, where the authorizer keeps one to itself. */
  readonly headers?: RawHeaders
}
