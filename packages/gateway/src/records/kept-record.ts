import type { EventRecord, HeaderList } from '@gatehouse/contract'

/** What is kept of a record: itself as JSON, and what filters look at. */
export interface KeptRecord {
  readonly head: RecordSummary
  /** The record, secrets masked. */
  readonly json: string
  /** What the client sent, secrets and all, to be sent again by this gateway; it is never shown. */
  readonly original?: OriginalRequest | undefined
}

/** What filters look at. */
export interface RecordSummary {
  readonly id: string
  readonly kind: EventRecord['kind']
  /** Whose API or call it tells of; undefined where that is not known, as of a request that led to no API. */
  readonly account?: string | undefined
  readonly startedAt: string
  /** The node that made it, where several share a database. */
  readonly node?: string | undefined
  readonly parent?: string | undefined
  readonly requestId?: string | undefined
  readonly connectionId?: string | undefined
  readonly apiId?: string | undefined
  readonly stage?: string | undefined
  readonly routeKey?: string | undefined
  readonly status?: number | undefined
  readonly fault?: string | undefined
}

/** A request as it came, its body as far as it is kept. */
export interface OriginalRequest {
  readonly method: string
  /** Path and query string. */
  readonly url: string
  readonly host: string
  readonly headers: HeaderList
  /** Undefined where there was none, base64 otherwise. */
  readonly body?: string | undefined
  /** Whether more came than is kept: such a request cannot be sent again. */
  readonly isCut: boolean
}

/** A record as the other nodes show it: with the name of the node that made it. */
export function nameNode({ head, json, original }: KeptRecord, node: string): KeptRecord {
  return { head: { ...head, node }, json: `{"node":${JSON.stringify(node)},${json.slice(1)}`, original }
}

/** What is kept of a record that is to be added. */
export function toKept(
  record: EventRecord,
  {
    original,
    account,
  }: { readonly original?: OriginalRequest | undefined; readonly account?: string | undefined },
): KeptRecord {
  const { id, kind, startedAt, parent, requestId, connectionId, apiId, stage, routeKey, status, fault } =
    record
  const place = { connectionId, apiId, stage, routeKey }
  return {
    head: { id, kind, account, startedAt, parent, requestId, ...place, status, fault: fault?.code },
    json: JSON.stringify(record),
    original,
  }
}
