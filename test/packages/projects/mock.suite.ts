/** A suite of tests as an application has it: its code calls the client, the mock answers. */
import { createClient, NotFoundException } from '@gatehouse/client'
import { type MockServer, startMock } from '@gatehouse/mock'
import { afterAll, beforeAll, expect, test } from 'vitest'

let mock: MockServer
beforeAll(async () => {
  mock = await startMock({ port: 0, host: '127.0.0.1' })
})
afterAll(() => mock.close())

test('an API is created, and read', async () => {
  const client = createClient({ baseUrl: mock.url })
  const { apiId } = await client.createApi({ name: 'pet-shop', protocolType: 'HTTP' })
  expect((await client.getApi({ apiId })).name).toBe('pet-shop')
})

test('an error is what the service would say', async () => {
  const call = createClient({ baseUrl: mock.url }).getApi(
    { apiId: 'z9' },
    { headers: { prefer: 'code=404' } },
  )
  await expect(call).rejects.toBeInstanceOf(NotFoundException)
})
