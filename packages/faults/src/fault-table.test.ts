import { describe, expect, it } from 'vitest'
import { createFaultTable, createRandom, type FaultRule, FaultRuleError, type FaultTarget } from './index.ts'

const open = () => createFaultTable({ random: createRandom(1), now: () => 0 })

const ROUTE: FaultTarget = { operation: undefined, method: 'GET', path: '/pets/1', route: 'GET /pets/{id}' }
const MESSAGE: FaultTarget = { operation: undefined, method: 'MESSAGE', path: '', route: 'sendmessage' }
const FUNCTION: FaultTarget = { operation: undefined, method: 'POST', path: '', function: 'pets' }
const BACKEND: FaultTarget = {
  operation: undefined,
  method: 'GET',
  path: '/pets/1',
  route: 'GET /pets/{id}',
  backend: 'http://127.0.0.1:9000/pets/1',
}
const CALL: FaultTarget = { operation: 'GetApis', method: 'GET', path: '/v2/apis' }
const ALL = { ROUTE, MESSAGE, FUNCTION, BACKEND, CALL }

describe('a rule of a table', () => {
  it.each<[Partial<FaultRule>, string[]]>([
    [{}, ['ROUTE', 'MESSAGE', 'CALL']],
    [{ route: 'GET /pets/{id}' }, ['ROUTE']],
    [{ route: 'GET *' }, ['ROUTE']],
    [{ route: ['sendmessage', '$connect'] }, ['MESSAGE']],
    [{ route: '*' }, ['ROUTE', 'MESSAGE']],
    [{ function: 'pets' }, ['FUNCTION']],
    [{ function: 'p*' }, ['FUNCTION']],
    [{ function: 'pet' }, []],
    [{ backend: 'http://127.0.0.1:9000*' }, ['BACKEND']],
    [{ backend: '*/pets/*' }, ['BACKEND']],
    [{ backend: '*', route: 'GET /pets/{id}' }, ['BACKEND']],
    [{ backend: '*', route: 'GET /dogs' }, []],
    [{ operation: '*' }, ['CALL']],
    [{ method: 'GET' }, ['ROUTE', 'CALL']],
    [{ path: '/pets/*' }, ['ROUTE']],
  ])('%j is for what it names: calls of clients, unless it names what is behind them', (rule, hit) => {
    const table = open()
    table.add({ status: 500, ...rule })
    expect(Object.entries(ALL).flatMap(([name, it]) => (table.draw(it) ? [name] : []))).toEqual(hit)
  })

  it('stands behind those before it, counts its hits, and goes when it is told to', () => {
    const table = open()
    const [first = ''] = table.add({ status: 500, every: 2 })
    table.add([{ status: 503 }, { status: 504 }])
    expect([1, 2, 3].map(() => table.draw(ROUTE)?.status)).toEqual([503, 500, 503])
    expect(table.list()).toMatchObject([
      { id: first, hits: 1 },
      { rule: { status: 503 }, hits: 2 },
      { rule: { status: 504 }, hits: 0 },
    ])
    expect([table.remove(first), table.remove(first)]).toEqual([true, false])
    expect(table.draw(ROUTE)?.status).toBe(503)
    table.clear()
    expect(table.draw(ROUTE)).toBeUndefined()
  })

  it('is added with all of its list or with none', () => {
    const table = open()
    expect(() => table.add([{ status: 500 }, { route: 7, status: 500 }])).toThrow(FaultRuleError)
    expect(() => table.add([{ status: 500 }, { route: 7, status: 500 }])).toThrow(
      "rule 2: route must be a route's key or a list of them, not 7",
    )
    expect(table.list()).toEqual([])
  })
})
