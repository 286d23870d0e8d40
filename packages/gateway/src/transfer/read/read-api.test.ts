import { BadRequestException, type Client } from '@gatehouse/client'
import { expect, it } from 'vitest'
import { readApi } from './read-api.ts'

const refusal = new BadRequestException({
  operation: 'ExportApi',
  status: 400,
  message: 'Unable to export API',
})

/** An API whose export is refused. */
function refusing(routes: readonly object[]): Client {
  return {
    getApi: async () => ({ apiId: 'a', name: 'pets', protocolType: 'HTTP' }),
    exportApi: async () => {
      throw refusal
    },
    getRoutes: async () => ({ items: routes }),
    paginate: {
      async *getStages() {
        yield* []
      },
    },
  } as unknown as Client
}

it('takes an API without routes, which is not exported, for an empty document', async () => {
  expect((await readApi(refusing([]), 'a')).openapi).toMatchObject({ info: { title: 'pets' }, paths: {} })
})

it('takes none with routes for an empty document', async () => {
  await expect(readApi(refusing([{ routeKey: 'GET /pets' }]), 'a')).rejects.toBe(refusal)
})
