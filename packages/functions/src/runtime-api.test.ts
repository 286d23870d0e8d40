import { request } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { startRuntimeApi } from './runtime-api.ts'

const CALL = { requestId: 'r1', functionArn: 'arn', payload: '{}' } as const

async function start() {
  const told: string[] = []
  const note = (what: string) => () => void told.push(what)
  const listener = { ready: note('ready'), returned: note('returned'), threw: note('threw') }
  const api = await startRuntimeApi({ ...listener, notStarted: note('notStarted') }, () => '1-2-3')
  onTestFinished(api.close)
  const send = (method: string, path: string, headers: Record<string, string> = {}) =>
    new Promise<number | undefined>((resolve, reject) => {
      const options = { method, path: `/2018-06-01/runtime${path}`, headers, agent: false }
      request(`http://${api.address}`, options, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end('{}')
    })
  return { api, told, send }
}

it('serves the executable, and no page of a browser', async () => {
  const { api, told, send } = await start()
  api.give(CALL as Parameters<typeof api.give>[0], 0)
  const ofPages: readonly Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { host: 'evil.example' },
    { host: `evil.example:${api.address.split(':')[1]}` },
  ]
  for (const headers of ofPages) {
    expect(await send('GET', '/invocation/next', headers)).toBe(403)
    expect(await send('POST', '/init/error', headers)).toBe(403)
  }
  expect(told).toEqual([])
  expect(await send('GET', '/invocation/next')).toBe(200)
  expect(await send('POST', '/invocation/r1/response')).toBe(202)
  expect(told).toEqual(['ready', 'returned'])
})
