import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLog } from '../logs/log.ts'
import { withDefaultOptions } from '../options/gateway-options.ts'
import type { AnsweringManagement, ManagementCall } from '../state/answer-call.ts'
import { type HeldConfiguration, openConfiguration } from '../state/open-configuration.ts'
import { createCallManagement } from '../testing/resources/call-management.ts'
import { importApis } from './import-apis.ts'

const OPTIONS = withDefaultOptions({ data: ':memory:', logLevel: 'silent', checkResponses: true })
const LOG = createLog('silent')
const PINNED = 'pets000000'
const TAG = `tags: [{ name: "gatehouse:api-id", x-amazon-apigateway-tag-value: ${PINNED} }]\n`

const document = (title: string) => `openapi: 3.0.1
info: { title: ${title}, version: "1" }
paths:
  /${title}:
    get:
      x-amazon-apigateway-integration:
        { type: http_proxy, httpMethod: GET, uri: "http://pets.example", payloadFormatVersion: "1.0" }
`

let folder: string
let configuration: HeldConfiguration
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'import-apis-'))
  configuration = await openConfiguration(OPTIONS)
  configuration.listensAt('http://localhost')
})
afterEach(async () => {
  await configuration.close()
  rmSync(folder, { recursive: true })
})

function write(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

/** Lets `act` happen just before the first call that is meant is answered. */
function interrupt(
  isMeant: (call: ManagementCall) => boolean,
  act: () => Promise<void>,
): AnsweringManagement {
  const { management } = configuration
  let isOver = false
  return {
    ...management,
    async answer(call) {
      if (!isOver && isMeant(call)) {
        isOver = true
        await act()
      }
      return management.answer(call)
    },
  }
}

interface Items {
  readonly items: readonly Readonly<Record<string, string>>[]
}

/** The APIs by their names, each with its routes and its stages. */
async function listAll(): Promise<readonly (readonly [name: string, routes: string[], stages: string[]])[]> {
  const call = createCallManagement(configuration.management)
  const list = async (path: string) => (await call<Items>('GET', `/v2/apis${path}`, undefined)).items
  const found = (await list('')).map(async ({ apiId, name = '' }) => {
    const routes = (await list(`/${apiId}/routes`)).map(({ routeKey = '' }) => routeKey)
    const stages = (await list(`/${apiId}/stages`)).map(({ stageName = '' }) => stageName)
    return [name, routes, stages] as const
  })
  return (await Promise.all(found)).toSorted(([one], [other]) => (one < other ? -1 : 1))
}

describe('documents that several nodes import at the same moment', () => {
  it.each([
    ['before another makes the first API', ({ method }: ManagementCall) => method === 'PUT'],
    ['before another makes the first stage', ({ method }: ManagementCall) => method === 'POST'],
  ])('become one API each, with each route once, where one node does so just %s', async (_title, isMeant) => {
    const apis = ['cats', 'dogs'].map((title) => write(`${title}.yaml`, document(title)))
    const other = () => importApis(configuration.management, { ...OPTIONS, apis }, LOG)
    await importApis(interrupt(isMeant, other), { ...OPTIONS, apis }, LOG)
    expect(await listAll()).toEqual([
      ['cats', ['GET /cats'], ['$default']],
      ['dogs', ['GET /dogs'], ['$default']],
    ])
  })

  it('become one API each, with each route once, where the calls of three nodes come in turns', async () => {
    const apis = ['cats', 'dogs'].map((title) => write(`${title}.yaml`, document(title)))
    const { management } = configuration
    await Promise.all([1, 2, 3].map(() => importApis(management, { ...OPTIONS, apis }, LOG)))
    expect(await listAll()).toEqual([
      ['cats', ['GET /cats'], ['$default']],
      ['dogs', ['GET /dogs'], ['$default']],
    ])
  })
})

it('an id that an API of another account is served by ends the start, with a line that names the file', async () => {
  const apis = [write('pets.yaml', document('pets') + TAG)]
  await importApis(configuration.management, { ...OPTIONS, apis }, LOG)
  const stranger = { ...OPTIONS, apis, account: '111111111111' }
  let tries = 0
  const management: AnsweringManagement = {
    ...configuration.management,
    answer(call) {
      if (call.method === 'PUT') tries += 1
      return configuration.management.answer(call)
    },
  }
  await expect(importApis(management, stranger, LOG)).rejects.toThrow(
    /pets\.yaml:1:1: ImportApi is refused: There is an API pets000000 already, in another account or region$/,
  )
  // Once more, as another node might have made it.
  expect(tries).toBe(2)
})
