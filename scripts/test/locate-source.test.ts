import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createLocator } from '../locate-source.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const locate = createLocator(root, join(root, 'spec/openapi.yaml'))

const PLACES: readonly (readonly [path: readonly (string | number)[], file: string, text: string])[] = [
  [['info', 'title'], 'spec/openapi.yaml', 'title: Amazon API Gateway V2'],
  [
    ['components', 'schemas', 'Route', 'properties', 'routeKey'],
    'spec/resources/routes/schemas.yaml',
    'routeKey:',
  ],
  [
    ['paths', '/v2/apis/{apiId}/routes', 'post', 'operationId'],
    'spec/resources/routes/collection.yaml',
    'operationId: CreateRoute',
  ],
  [
    ['paths', '/v2/apis/{apiId}/routes', 'post', 'responses', '403', 'description'],
    'spec/shared/exceptions.yaml',
    'description:',
  ],
  [
    ['components', 'examples', 'create-route-orders', 'value', 'routeKey'],
    'spec/resources/routes/examples/requests.yaml',
    'routeKey: POST /orders',
  ],
  [['components', 'schemas', 'Route', 'nowhere', 3], 'spec/resources/routes/schemas.yaml', 'Route:'],
]

test.each(PLACES)('finds %j in %s', async (path, file, text) => {
  const [found, line] = locate(path).split(':')
  expect(found).toBe(file)
  const lines = (await readFile(join(root, file), 'utf8')).split('\n')
  expect(lines[Number(line) - 1]?.trim()).toContain(text)
})
