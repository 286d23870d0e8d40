/** What the test's page tries on a gateway, by our client and past it; it tells its own server what came of it. */
import { createClient, isServiceError } from '@gatehouse/client'

/** What the page could do. */
export interface Findings {
  /** By our client. */
  readonly created: string
  readonly listed: string
  readonly missing: string
  readonly deleted: string
  /** A form's kind of request, which needs no leave: whether it went out. */
  readonly posted: string
  /** A handshake at one of the gateway's own addresses. */
  readonly socket: string
}

const asked = new URLSearchParams(location.search)
const gateway = asked.get('gateway') ?? location.origin
const client = createClient({ baseUrl: gateway, retry: false })
const target = { protocolType: 'HTTP', target: 'https://pets.example' } as const

const created = await attempt(
  async () => (await client.createApi({ name: 'by the client', ...target })).apiId,
)
const findings: Findings = {
  created: created.replace(/^[a-z0-9]{10}$/, 'an id'),
  listed: await attempt(async () => ((await client.getApis()).items ?? []).map(({ name }) => name).join()),
  missing: await attempt(async () => (await client.getApi({ apiId: 'z9z9z9z9z9' })).name),
  deleted: await attempt(async () => {
    await client.deleteApi({ apiId: created })
    return 'yes'
  }),
  posted: await attempt(async () => {
    const body = JSON.stringify({ name: 'by a form', ...target })
    const { type } = await fetch(`${gateway}/v2/apis`, { method: 'POST', mode: 'no-cors', body })
    return type
  }),
  socket: await new Promise((resolve) => {
    const socket = new WebSocket(`${gateway.replace('http', 'ws')}/_gatehouse/health`)
    socket.onopen = () => resolve('open')
    socket.onerror = () => resolve('refused')
  }),
}
await fetch(`${asked.get('home')}/findings`, {
  method: 'POST',
  mode: 'no-cors',
  body: JSON.stringify(findings),
})

async function attempt(act: () => Promise<string | undefined>): Promise<string> {
  try {
    return String(await act())
  } catch (error) {
    if (isServiceError(error, 'NotFoundException')) return `${error.name} ${error.requestId?.length}`
    return (error as Error).name
  }
}
