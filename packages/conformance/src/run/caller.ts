import type { Call } from '../cases/row.ts'
import type { Answer, Sent } from './answer.ts'

/** What the calls of one row are made with. */
export interface CallerOptions<A> {
  readonly call: (sent: Sent) => Promise<A>
  /** The row's account: 12 digits. */
  readonly account: string
  /** Region of calls that name none; `us-east-1` by default. */
  readonly region?: string
  /** Ids that are known from the start, as `<name>`. */
  readonly ids?: Readonly<Record<string, string>>
}

/** What makes the calls of a row: it knows what they saved. */
export interface Caller<A> {
  /** Makes a call, its references resolved. */
  send(call: Call): Promise<A>
  /** Makes calls, each of which has to succeed, or to be refused where it says so. Rejects otherwise. */
  prepare(calls: readonly Call[]): Promise<void>
  /** A value with its references resolved: `<api>`, `<route2.target>`. */
  resolve(value: unknown): unknown
}

/** Makes what a row's calls are made by. */
export function createCaller<A extends Pick<Answer, 'status' | 'body'>>(
  options: CallerOptions<A>,
): Caller<A> {
  const { call, account, region: ownRegion = 'us-east-1', ids = {} } = options
  const saved: Record<string, Record<string, unknown>> = {}
  for (const [name, id] of Object.entries({ account, ...ids })) saved[name] = { [`${name}Id`]: id }

  function resolveText(text: string): string {
    return text.replaceAll(/<(\w+)(?:\.(\w+))?>/g, (whole, name: string, member?: string) => {
      const value = saved[name]?.[member ?? `${name.replace(/\d+$/, '')}Id`]
      return value === undefined ? whole : String(value)
    })
  }

  function resolve(value: unknown): unknown {
    if (typeof value === 'string') return resolveText(value)
    if (Array.isArray(value)) return value.map(resolve)
    if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
      return value
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [resolveText(key), resolve(member)]),
    )
  }

  async function send({ method, path, body, raw, region = ownRegion, saveAs }: Call): Promise<A> {
    const sent = raw === undefined ? bodyText(resolve(body)) : Buffer.from(raw)
    const answer = await call({ method, target: resolveText(path), account, region, body: sent })
    if (saveAs) {
      const { items: [first] = [], ...members } = (answer.body ?? {}) as { items?: object[] }
      saved[saveAs] = { ...members, ...first }
    }
    return answer
  }

  async function prepare(calls: readonly Call[]): Promise<void> {
    for (const it of calls) {
      const { status, body } = await send(it)
      if (status >= 300 !== (it.refused ?? false))
        throw new Error(`${it.method} ${it.path} was answered with ${status} ${JSON.stringify(body)}`)
    }
  }

  return { send, prepare, resolve }
}

function bodyText(body: unknown): string {
  return body === undefined ? '' : JSON.stringify(body)
}
