import { isObject } from '@gatehouse/contract/core'
import { FaultRuleError } from '@gatehouse/faults'
import { type Duration, toMilliseconds } from '@gatehouse/issuer'
import type { MemorySnapshot } from '@gatehouse/store'
import { splitUrl } from '../addresses/split-url.ts'
import { sendJson } from '../pages/pages.ts'
import type { ServeTesting } from '../pages/serve-own.ts'
import { closeUnread } from '../requests/node-request.ts'
import { openHeld, readCountedBody, type ServedRequest, serveCounted } from '../requests/read-counted-body.ts'
import { awaitQuiet } from './await-quiet.ts'
import type { Resources } from './resources/api-resource.ts'
import { SeedError } from './resources/call-management.ts'
import type { TestingControls } from './testing-controls.ts'

/** What a call is answered with: a status and a body, or nothing for a success without one. */
type Reply = readonly [status: number, body: unknown] | undefined

type Command = (controls: TestingControls, body: unknown, id: string | undefined) => Reply | Promise<Reply>

const PREFIX = '/_gatehouse/'

/** The largest body: a snapshot has all of the configuration. */
const MAX_BODY_BYTES = 64 * 1024 * 1024

/** What all such calls count for together: a snapshot may be longer than what a connection may hold. */
const TESTING = { name: '/_gatehouse/testing', isLong: true }

/** By method and path below `/_gatehouse/`. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'POST reset': (controls) => controls.reset().then(() => undefined),
  'POST keep': (controls) => controls.keep().then(() => undefined),
  'POST seed': async (controls, body) => [201, { apis: await controls.seed(toObject(body) as Resources) }],
  'POST snapshot': async (controls) => [200, await controls.snapshot()],
  'POST restore': (controls, body) => controls.restore(toSnapshot(body)).then(() => undefined),
  'GET clock': ({ clock }) => [200, tellTime(clock)],
  'POST clock': async ({ clock }, body) => {
    await turn(clock, toObject(body))
    return [200, tellTime(clock)]
  },
  'GET faults': ({ faults }) => [200, { faults: faults.list() }],
  'POST faults': ({ faults }, body) => {
    const ids = faults.add(body)
    return [201, { faults: faults.list().filter(({ id }) => ids.includes(id)) }]
  },
  'DELETE faults': ({ faults }, _body, id) => {
    if (id === undefined) faults.clear()
    else if (!faults.remove(id)) return [404, { message: `there is no fault ${id}` }]
    return undefined
  },
}

/** What serves the addresses of a gateway for tests. */
export function createServeTesting(controls: TestingControls): ServeTesting {
  return async (served, memory) => {
    const { request, response } = served
    const [, name = '', id] =
      /^\/_gatehouse\/(\w+)(?:\/([^/]+))?$/.exec(splitUrl(request.url ?? '').path) ?? []
    const command = COMMANDS[`${request.method} ${name}`]
    if (!command || (id !== undefined && name !== 'faults')) return refuseMethod(served, name)
    const held = openHeld(memory, served, TESTING)
    const body = await readCountedBody(served, { held, maxBytes: MAX_BODY_BYTES })
    if (body === 'aborted') return true
    if (typeof body === 'string') closeUnread(request, response)
    const counted = { share: TESTING, bytes: body.length }
    const reply =
      typeof body === 'string'
        ? REFUSALS[body]
        : await serveCounted(memory, served, counted, () => run(command, controls, { body, id }))
    if (reply) sendJson(response, ...reply)
    else response.writeHead(204).end()
    return true
  }
}

function refuseMethod({ request: { method = '' }, response }: ServedRequest, name: string): boolean {
  const allowed = Object.keys(COMMANDS).filter((it) => it.endsWith(` ${name}`))
  if (allowed.length === 0) return false
  const methods = allowed.map((it) => it.split(' ')[0]).join(', ')
  response.setHeader('allow', methods)
  sendJson(response, 405, { message: `${PREFIX}${name} takes ${methods}, not ${method}` })
  return true
}

const REFUSALS = {
  'too large': [413, { message: 'Request Entity Too Large' }],
  overloaded: [503, { message: 'There is no room in --memory-budget for the body' }],
} as const

interface Asked {
  readonly body: Buffer
  readonly id: string | undefined
}

/** What a test does wrong is told as 400. */
async function run(command: Command, controls: TestingControls, { body, id }: Asked): Promise<Reply> {
  try {
    return await command(controls, body.length === 0 ? {} : JSON.parse(body.toString()), id)
  } catch (error) {
    const isTold = [FaultRuleError, SeedError, SyntaxError, TypeError, RangeError].some(
      (it) => error instanceof it,
    )
    if (!isTold) throw error
    return [400, { message: (error as Error).message }]
  }
}

function toObject(body: unknown): object {
  if (typeof body !== 'object' || body === null) throw new TypeError('the body has to be an object in JSON')
  return body
}

/** What `POST /_gatehouse/snapshot` gave. */
function toSnapshot(body: unknown): MemorySnapshot {
  const isEntry = (it: unknown) =>
    isObject(it) &&
    typeof it.id === 'string' &&
    typeof it.sequence === 'number' &&
    typeof it.text === 'string'
  const collections = Object.values(toObject(body))
  if (collections.every((it) => Array.isArray(it) && it.every(isEntry))) return body as MemorySnapshot
  throw new TypeError('that is no snapshot: send back what POST /_gatehouse/snapshot gave')
}

type Clock = TestingControls['clock']

function tellTime({ now, isRunning }: Clock): object {
  return { now: new Date(now()).toISOString(), frozen: !isRunning }
}

/** `{ "advance": { "hours": 2 } }`, `{ "set": "2026-03-02T09:00:00Z" }`, `{ "frozen": true }`. */
async function turn(
  clock: Clock,
  given: { readonly advance?: Duration; readonly set?: string; readonly frozen?: boolean },
): Promise<void> {
  const { advance, set, frozen, ...others } = given
  const [stray] = Object.keys(others)
  if (stray !== undefined) throw new TypeError(`${stray} is nothing that a clock does: advance, set, frozen`)
  if (frozen !== undefined && typeof frozen !== 'boolean') throw new TypeError('frozen must be true or false')
  const at = set === undefined ? undefined : Date.parse(set)
  if (Number.isNaN(at))
    throw new TypeError(`set must be a point of time such as 2026-03-02T09:00:00Z, not ${set}`)
  if (frozen !== undefined) clock.run(!frozen)
  if (advance === undefined && at === undefined) return
  const settled = () => awaitQuiet(clock)
  await settled()
  const ms = at === undefined ? toMilliseconds(advance ?? 0) : at - clock.now()
  if (!(ms >= 0)) throw new RangeError('time does not go back')
  await clock.advanceInSteps(ms, settled)
}
