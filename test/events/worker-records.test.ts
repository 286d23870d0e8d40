import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startBackend } from '../fixtures/backend.ts'
import { configureApi } from '../fixtures/configure.ts'
import { startGatewayProcess } from '../fixtures/gateway-process.ts'
import { followRecords } from '../fixtures/records.ts'
import { sendToAll } from '../fixtures/workers.ts'

it('shows what every worker served in one stream', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-records-'))
  const backend = await startBackend()
  const gateway = await startGatewayProcess(folder, ['--inspect', '--workers', '2'])
  const { url } = await configureApi(gateway.url, {
    integrations: {
      one: { integrationType: 'HTTP_PROXY', integrationMethod: 'ANY', integrationUri: backend.url },
    },
    routes: { $default: 'one' },
  })
  const stream = await followRecords(gateway.url, 'last=0&kind=request')
  await sendToAll(url, '/', {}, 20)
  const prefixes = new Set<string>()
  for (let count = 0; count < 20; count += 1) {
    const record = await stream.nextOf('request')
    prefixes.add(record.id.replace(/-.*/, ''))
    expect(record.status).toBe(200)
  }
  expect(prefixes.size).toBe(2)
  stream.close()
  await gateway.stop()
  await backend.close()
  rmSync(folder, { recursive: true })
})
