import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  createGateway,
  createIssuer,
  type Issuer,
  type StartedGateway,
  startGateway,
} from '../../packages/testing/src/index.ts'
import { createFunctionFolder, type FunctionFolder } from '../fixtures/functions.ts'
import { createSequence, FUNCTIONS, play, type Sequence, toApi } from './turned-clock.ts'

/** How many sequences there are, and how many wait for their time at once; a thousand by GATEHOUSE_SEQUENCES=1000. */
const COUNT = Number(process.env.GATEHOUSE_SEQUENCES ?? 12)
const AT_ONCE = 100

/** How often a sequence begins anew for which the machine was too late. */
const TRIES = 5

let issuer: Issuer
let functions: FunctionFolder
let real: StartedGateway
beforeAll(async () => {
  issuer = await createIssuer({ audience: 'web' })
  functions = await createFunctionFolder({ 'echo.mjs': FUNCTIONS.echo, 'door.mjs': FUNCTIONS.door })
  real = await startGateway({ functions: functions.path, args: ['--function-isolation', 'thread'] })
})
afterAll(async () => {
  await real.stop()
  await functions.remove()
  await issuer.close()
})

const tokenOf = ({ nbf, exp }: Sequence, beginMs: number) => {
  const second = Math.round(beginMs / 1000)
  return issuer.token({ iat: second, nbf: second + nbf, exp: second + exp })
}

/** In this process, on a clock that is turned. */
async function playTurned(sequence: Sequence): Promise<string[] | undefined> {
  const beginMs = Date.UTC(2026, 2, 2)
  await using gateway = await createGateway({
    clock: { at: beginMs, frozen: true },
    resources: toApi(sequence, issuer.url),
    functions: {
      echo: (event) => ({ nonce: event.requestContext.authorizer?.lambda?.nonce ?? '' }),
      door: () => ({ isAuthorized: true, context: { nonce: crypto.randomUUID() } }),
    },
  })
  const token = await tokenOf(sequence, beginMs)
  const until = async (at: number) => {
    const leftMs = beginMs + at * 1000 - gateway.clock.now()
    if (leftMs > 0) await gateway.clock.advance(leftMs)
    return 0
  }
  return await play(sequence, { url: gateway.url, token, until })
}

/** In a process of its own, in real time. */
async function playReal(sequence: Sequence): Promise<string[] | undefined> {
  for (let round = 0; round < TRIES; round += 1) {
    const [api] = await real.seed(toApi(sequence, issuer.url) as Parameters<StartedGateway['seed']>[0])
    const { apiId = '', url = '' } = api ?? {}
    const beginMs = Math.ceil(Date.now() / 1000 + 0.2) * 1000
    const token = await tokenOf(sequence, beginMs)
    const until = async (at: number) => {
      const leftMs = beginMs + at * 1000 - Date.now()
      if (leftMs > 0) await new Promise((resolve) => setTimeout(resolve, leftMs))
      return (Date.now() - beginMs) / 1000 - at
    }
    const answers = await play(sequence, { url, token, until })
    await real.client.deleteApi({ apiId })
    if (answers) return answers
  }
  return undefined
}

it(`gives the same answers on a turned clock as in real time, for ${COUNT} sequences of calls and waits`, {
  timeout: 1_800_000,
}, async ({ skip }) => {
  const judged: Sequence[] = []
  const kinds = new Set<string>()
  for (let from = 1; from <= COUNT; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, COUNT + 1 - from)
    const sequences = Array.from({ length: count }, (_, index) => createSequence(from + index))
    const inTime = await Promise.all(sequences.map(playReal))
    for (const [index, sequence] of sequences.entries()) {
      const expected = inTime[index]
      if (!expected) continue
      expect(await playTurned(sequence), JSON.stringify(sequence)).toEqual(expected)
      judged.push(sequence)
      for (const answer of expected) kinds.add(answer.split(' ').slice(1, 3).join(' '))
    }
  }
  console.log(`${judged.length} of ${COUNT} sequences were judged; for the others the machine was too busy`)
  if (judged.length < COUNT / 2) skip('the machine is too busy to tell what happens in real time')
  expect([...kinds].sort()).toEqual([
    'cached 200',
    'throttled 200',
    'throttled 429',
    'token 200',
    'token 401',
  ])
})
