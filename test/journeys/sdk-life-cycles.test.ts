import { operations } from '@gatehouse/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { createSdk, type Sdk } from '../fixtures/sdk.ts'
import { tellDomainsAndLinks } from './sdk/domains-and-links.ts'
import { tellHttpApi } from './sdk/http-api.ts'
import { tellPortals } from './sdk/portals.ts'
import { tellWebSocketApi } from './sdk/websocket-api.ts'

let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess
let sdk: Sdk

beforeAll(async () => {
  folder = await createDataFolder()
  gateway = await startGatewayProcess(folder.path, ['--routing-rules-to-http-apis'])
  sdk = createSdk(gateway.url)
})

afterAll(async () => {
  await gateway?.stop()
  await folder.remove()
})

tellHttpApi(() => sdk)
tellWebSocketApi(() => sdk)
tellDomainsAndLinks(() => sdk)
tellPortals(() => sdk)

it('leaves no operation of the contract out', () => {
  expect([...sdk.sent].sort()).toEqual(Object.keys(operations).sort())
})
