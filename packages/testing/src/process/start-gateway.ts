import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Client, createClient } from '@gatehouse/client'
import { parseJsonObject } from '@gatehouse/contract'
import type { Duration, MemorySnapshot, Resources, SeededApi } from '@gatehouse/gateway/testing'
import type { TestFaultRule } from '../gateway/faults.ts'
import { type ConnectOptions, connect, type WebSocketClient } from '../websocket/connect.ts'

/** How a gateway is started. */
export interface StartGatewayOptions {
  /** The folder of its functions. */
  readonly functions?: string
  /** Further arguments of the command: `['--auth', 'sigv4', …]`. See docs/options.md. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** How long it may take to listen, in ms; 30,000 when omitted. */
  readonly timeoutMs?: number
  /** How long it may take to end once it is told to, in ms; 10,000 when omitted. Then it is killed. */
  readonly stopTimeoutMs?: number
}

/** A gateway in a process of its own, told over HTTP what a test wants of it. */
export interface StartedGateway extends AsyncDisposable {
  /** Where the management API is. */
  readonly endpoint: string
  readonly client: Client
  /** Makes APIs of resources, which name their functions. */
  seed(resources: Resources): Promise<SeededApi[]>
  reset(): Promise<void>
  /** Makes what there is now what `reset` goes back to. */
  keep(): Promise<void>
  snapshot(): Promise<MemorySnapshot>
  restore(snapshot: MemorySnapshot): Promise<void>
  readonly clock: {
    now(): Promise<Date>
    advance(by: Duration): Promise<void>
    set(to: Date | string): Promise<void>
    freeze(): Promise<void>
    run(): Promise<void>
  }
  readonly faults: {
    add(rule: TestFaultRule): Promise<{ readonly id: string }>
    remove(id: string): Promise<void>
    clear(): Promise<void>
  }
  connect(url: string, options?: ConnectOptions): Promise<WebSocketClient>
  /** What it printed last: ten thousand lines at most. */
  readonly output: readonly string[]
  /** The id of its process. */
  readonly pid: number
  /** Ends it, and waits until it is gone. */
  stop(): Promise<void>
}

const START_MS = 30_000
const STOP_MS = 10_000
const MAX_LINES = 10_000

/**
 * Starts a gateway in a process of its own, on a free port of loopback. It ends with this process, however that ends. Rejects with what
 * it printed where it ends instead.
 */
export async function startGateway(options: StartGatewayOptions = {}): Promise<StartedGateway> {
  const { functions, args = [], env = {}, timeoutMs = START_MS, stopTimeoutMs = STOP_MS } = options
  const main = fileURLToPath(new URL('main.js', import.meta.resolve('@gatehouse/gateway')))
  const folder = functions === undefined ? [] : ['--functions', functions]
  const child = spawn(process.execPath, [main, '--testing', '--port', '0', ...folder, ...args], {
    env: { ...process.env, ...env },
    // By the channel it hears that this process is gone.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const output: string[] = []
  const endpoint = await listening(child, output, timeoutMs)
  return toStarted(endpoint, output, { pid: child.pid ?? 0, end: () => end(child, stopTimeoutMs) })
}

async function listening(child: ChildProcess, output: string[], timeoutMs: number): Promise<string> {
  const gone = once(child, 'exit')
  const late = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
  const heard = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue
      createInterface(stream).on('line', (line) => {
        output.push(line)
        if (output.length > MAX_LINES) output.shift()
        const [, url] = /Gatehouse listens on (http:\S+?),/.exec(line) ?? []
        if (url !== undefined) resolve(url)
      })
    }
  })
  const ended = gone.then(() => {
    throw new Error(`the gateway ended before it listened: ${output.join('\n')}`)
  })
  return Promise.race([heard, ended]).finally(() => clearTimeout(late))
}

function toStarted(
  endpoint: string,
  output: readonly string[],
  { pid, end }: { readonly pid: number; readonly end: () => Promise<void> },
): StartedGateway {
  const call = createCall(endpoint)
  const turn = async (body: object) => void (await call('POST', 'clock', body))
  let stopping: Promise<void> | undefined
  const stop = () => (stopping ??= end())
  return {
    endpoint,
    output,
    pid,
    client: createClient({ baseUrl: endpoint }),
    seed: async (resources) => (await call<{ apis: SeededApi[] }>('POST', 'seed', resources)).apis,
    reset: () => call('POST', 'reset'),
    keep: () => call('POST', 'keep'),
    snapshot: () => call('POST', 'snapshot'),
    restore: (snapshot) => call('POST', 'restore', snapshot),
    clock: {
      now: async () => new Date((await call<{ now: string }>('GET', 'clock')).now),
      advance: (advance) => turn({ advance }),
      set: (to) => turn({ set: new Date(to).toISOString() }),
      freeze: () => turn({ frozen: true }),
      run: () => turn({ frozen: false }),
    },
    faults: {
      async add(rule) {
        const [added] = (await call<{ faults: { id: string }[] }>('POST', 'faults', rule)).faults
        if (!added) throw new Error('the gateway added no rule')
        return added
      },
      remove: (id) => call('DELETE', `faults/${id}`),
      clear: () => call('DELETE', 'faults'),
    },
    connect,
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

type Call = <T = void>(method: string, name: string, body?: object) => Promise<T>

function createCall(endpoint: string): Call {
  return async <T>(method: string, name: string, body?: object) => {
    const response = await fetch(`${endpoint}/_gatehouse/${name}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(messageOf(text))
    return (text === '' ? undefined : JSON.parse(text)) as T
  }
}

/** What the gateway says went wrong. */
function messageOf(text: string): string {
  const body = parseJsonObject(text)
  return typeof body?.message === 'string' ? body.message : text
}

/** Tells a process to end, and kills it where it does not in time. */
async function end(child: ChildProcess, timeoutMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
  await gone.finally(() => clearTimeout(late))
}
