import type { Model, Route } from '@gatehouse/contract'
import { expect, it } from 'vitest'
import { parseMessage } from '../facts/message.ts'
import { compileMessageValidation } from './validate-message.ts'

/** Models that tell how often their schemas are read. */
function watchModels(...names: readonly string[]) {
  const reads: string[] = []
  const models = names.map((name) => ({
    name,
    get schema() {
      reads.push(name)
      return '{"type":"object"}'
    },
  })) as unknown as Model[]
  return { models, reads }
}

const KEYS = Array.from({ length: 1000 }, (_, at) => `key${at}`)

it('compiles a model once, however many keys and routes name it, when a message first selects it', () => {
  const { models, reads } = watchModels('Wanted', 'Unwanted')
  const requestModels = Object.fromEntries(KEYS.map((key) => [key, 'Wanted']))
  const routes = Array.from({ length: 300 }, () =>
    compileMessageValidation(
      {
        modelSelectionExpression: '$request.body.kind',
        requestModels: { ...requestModels, $default: 'Unwanted' },
      } as unknown as Route,
      { apiId: 'abc', models },
    ),
  )
  expect(reads).toEqual([])
  for (const validate of routes)
    for (const kind of KEYS.slice(0, 10))
      expect(validate?.(parseMessage(JSON.stringify({ kind })))).toBeUndefined()
  expect(reads).toEqual(['Wanted'])
})
