import type { Sign } from '@gatehouse/client'
import { createCaller } from '@gatehouse/client'
import { computed, signal } from '@preact/signals'
import { fetchOrTake } from './early.ts'

/** What the gateway says of itself before it is called. */
export interface GatewayFacts {
  readonly auth: 'none' | 'sigv4'
  readonly region: string
  /** Whether it keeps records of what happens. */
  readonly records: boolean
}

/** The gateway that this page came from. */
export const gateway = signal<GatewayFacts>({ auth: 'none', region: '', records: false })

/** Where the gateway's own addresses begin, without a slash at the end: a proxy may have put something in front. */
export const BASE = new URL('..', location.href.replace(/#.*/, '')).href.replace(/\/$/, '')

/** The services that requests of the page are signed for. */
export type SignedService = 'apigateway' | 'execute-api' | 'lambda'

export type Signers = Readonly<Record<SignedService, Sign>>

/** What signs; undefined until a person gave credentials. It lives in this variable and nowhere else: a reload forgets it. */
export const signer = signal<Signers | undefined>(undefined)

/** Whether calls would be refused, because they must be signed and nobody gave credentials yet. */
export const lacksCredentials = computed(() => gateway.value.auth === 'sigv4' && !signer.value)

/** What the contract's operations are called through. */
export const caller = computed(() =>
  createCaller({
    baseUrl: BASE,
    retry: false,
    fetch: fetchOrTake,
    ...(signer.value && { sign: signer.value.apigateway }),
  }),
)

/** Reads what the gateway says of itself in its page; asks it where a page came from elsewhere. Where it is gone, the pages say so. */
export async function greetGateway(): Promise<void> {
  const told = document.querySelector<HTMLMetaElement>('meta[name=gateway]')?.content
  if (told) {
    gateway.value = JSON.parse(told) as GatewayFacts
    return
  }
  const response = await fetch(`${BASE}/_gatehouse/`, { headers: { accept: 'application/json' } }).catch(
    () => null,
  )
  if (response?.ok) gateway.value = (await response.json()) as GatewayFacts
}

/** Sends a request to one of the gateway's own addresses, such as `/_gatehouse/functions`, signed where calls are. */
export async function askGateway(
  path: string,
  init: RequestInit = {},
  service: SignedService = 'apigateway',
): Promise<Response> {
  const request = new Request(`${BASE}${path}`, init)
  const response = await fetch(signer.value ? await signer.value[service](request) : request)
  if (response.ok) return response
  throw new Error(await messageOf(response))
}

/** The same for an answer that is JSON. */
export async function askForJson<T>(path: string, init?: RequestInit): Promise<T> {
  return (await (await askGateway(path, init)).json()) as T
}

async function messageOf(response: Response): Promise<string> {
  const text = await response.text()
  try {
    return (JSON.parse(text) as { message: string }).message
  } catch {
    return `${response.status} ${text.slice(0, 200)}`.trim()
  }
}
