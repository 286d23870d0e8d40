import { Agent, request } from 'node:http'
import { patch } from '@gatehouse/conformance/cases/row'
import { TWO_DEPLOYMENTS } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { createCaller, createHttpTarget } from '../management-calls.ts'

/** How often; `GATEHOUSE_REDEPLOYS` asks for more. */
// biome-ignore lint/suspicious/noUndeclaredEnvVars: for a person to set, and no part of any task.
const REDEPLOYS = Number(process.env.GATEHOUSE_REDEPLOYS ?? 300)
const CLIENTS = 8

let backend: Backend
let gateway: GatewayProcess

beforeAll(async () => {
  backend = await startBackend(({ url }, response) => response.end(url))
  gateway = await startGatewayProcess(':memory:')
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

/** One request on a kept connection: the status and the body in one text, or what went wrong. */
function ask(agent: Agent, url: string): Promise<string> {
  return new Promise((resolve) => {
    const outgoing = request(url, { agent }, (incoming) => {
      let text = `${incoming.statusCode} `
      incoming.on('data', (chunk) => {
        text += chunk
      })
      incoming.on('end', () => resolve(text))
      incoming.on('error', (error) => resolve(String(error)))
    })
    outgoing.on('error', (error) => resolve(String(error)))
    outgoing.end()
  })
}

it(`loses no request in ${REDEPLOYS} redeploys and rollbacks, and serves what was acknowledged last`, async () => {
  const caller = createCaller(createHttpTarget(gateway.url), { backend: backend.url })
  await caller.prepare(TWO_DEPLOYMENTS)
  const url = `${gateway.url}/_aws/execute-api/${caller.resolve('<api>')}/dev/x`
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  const answers = new Map<string, number>()
  let done = false
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (!done) {
      const answer = (await ask(agent, url)).replace(/\d+$/, 'n')
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    }
  })
  const wrong: string[] = []
  for (let round = 0; round < REDEPLOYS; round += 1) {
    const [deploymentId, place] = round % 2 === 0 ? ['<deployment2>', 'two'] : ['<deployment1>', 'one']
    const { status } = await caller.send(
      patch('/apis/<api>/stages/dev', { deploymentId, stageVariables: { round: String(round) } }),
    )
    const served = await ask(new Agent(), url)
    if (status !== 200 || served !== `200 /${place}/${round}`) wrong.push(`${round}: ${status}, ${served}`)
  }
  done = true
  await Promise.all(clients)
  agent.destroy()
  expect(wrong).toEqual([])
  const seen = [...answers.keys()].sort()
  expect(seen.filter((answer) => !/^200 \/(one|two)\/(n|start)$/.test(answer))).toEqual([])
  expect(seen).toEqual(expect.arrayContaining(['200 /one/n', '200 /two/n']))
})
