import type { Answer, Sent, Target } from './answer.ts'

/** Collections that stand at the root of the management API, each with the member that names one of its items. */
const ROOTS: Readonly<Record<string, string>> = {
  apis: 'apiId',
  domainnames: 'domainName',
  vpclinks: 'vpcLinkId',
  portals: 'portalId',
  portalproducts: 'portalProductId',
}

/** Something that a case created, with the call that it came by. */
interface Created {
  readonly sent: Sent
  readonly target: string
}

/** A target that remembers what is created at the root of the API, and can delete that again, and nothing else. */
export interface TracingTarget extends Target {
  /** Deletes what was created, the last first, and what stands in the way of that. Resolves to what is left; never rejects. */
  cleanUp(): Promise<string[]>
}

/** Wraps a target for one case. */
export function createTracingTarget(target: Target): TracingTarget {
  const created: Created[] = []
  return {
    async call(sent) {
      const answer = await target.call(sent)
      const place = placeOf(sent, answer)
      if (place !== undefined) created.push({ sent, target: place })
      return answer
    },
    async cleanUp() {
      let rest = created.reverse()
      // What is in the way of one of them may be another: an API that a domain's mapping leads to.
      for (let before = -1; rest.length > 0 && rest.length !== before; ) {
        before = rest.length
        const left: Created[] = []
        for (const it of rest) {
          const isGone = await remove(target, it.sent, it.target).catch(() => false)
          if (!isGone) left.push(it)
        }
        rest = left
      }
      return rest.map((it) => it.target)
    },
  }
}

function placeOf({ method, target }: Sent, { status, body }: Answer): string | undefined {
  const [, root = ''] = /^\/v2\/(\w+)(?:\?|$)/.exec(target) ?? []
  const member = ROOTS[root]
  // Emulators answer creates with 200 as well.
  const isCreated = (status === 201 || status === 200) && (method === 'POST' || method === 'PUT')
  if (member === undefined || !isCreated) return undefined
  const id = (body as Record<string, unknown> | undefined)?.[member]
  return typeof id === 'string' ? `/v2/${root}/${encodeURIComponent(id)}` : undefined
}

/** Whether it is gone. A domain's mappings and routing rules keep it from being deleted. */
async function remove(target: Target, sent: Sent, place: string): Promise<boolean> {
  const call = (method: string, path: string) => target.call({ ...sent, method, target: path, body: '' })
  // A case may have deleted it itself; an endpoint that does not find what it lists has it still.
  const isGone = async ({ status }: Answer) =>
    status < 300 || (status === 404 && !isListed(await call('GET', place.replace(/\/[^/]+$/, '')), place))
  if (await isGone(await call('DELETE', place))) return true
  if (place.startsWith('/v2/domainnames/')) {
    for (const [list, id] of [
      ['apimappings', 'apiMappingId'],
      ['routingrules', 'routingRuleId'],
    ] as const) {
      const { body } = await call('GET', `${place}/${list}`)
      const page = body as
        | { items?: Record<string, string>[]; routingRules?: Record<string, string>[] }
        | undefined
      for (const item of page?.items ?? page?.routingRules ?? [])
        await call('DELETE', `${place}/${list}/${item[id]}`)
    }
  }
  if (place.startsWith('/v2/portals/')) await call('DELETE', `${place}/publish`)
  return isGone(await call('DELETE', place))
}

/** Whether the first page of a list has what stands at a place. */
function isListed({ body }: Answer, place: string): boolean {
  const [, , root = '', id = ''] = place.split('/')
  const { items = [] } = (body ?? {}) as { items?: Readonly<Record<string, unknown>>[] }
  return items.some((item) => item[ROOTS[root] ?? ''] === decodeURIComponent(id))
}
