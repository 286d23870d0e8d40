/** A suite of tests as an application has it: its code calls the client, MSW answers. */
import { createCaller } from '@gatehouse/client'
import { createHandlers, handleGetApi, refuse } from '@gatehouse/client/msw'
import { getApi, getApis } from '@gatehouse/client/operations'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

const server = setupServer(...createHandlers())
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const caller = createCaller({ region: 'eu-west-1' })

test('the APIs are those of the contract', async () => {
  expect((await getApis(caller)).items.map(({ name }) => name)).toContain('pet-shop')
})

test('one is missing', async () => {
  server.use(handleGetApi(refuse('NotFoundException', 'Invalid API identifier specified a1')))
  await expect(getApi(caller, { apiId: 'a1' })).rejects.toThrow('Invalid API identifier specified a1')
})
