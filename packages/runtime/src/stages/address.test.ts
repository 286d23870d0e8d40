import { describe, expect, it } from 'vitest'
import { parseAddress, selectStage } from './address.ts'

describe('parseAddress', () => {
  it.each([
    ['a1b2c3d4e5.execute-api.us-east-1.amazonaws.com', '/x', 'a1b2c3d4e5', '/x', false],
    ['a1b2c3d4e5.execute-api.us-east-1.localhost:4080', '/', 'a1b2c3d4e5', '/', false],
    ['a1b2c3d4e5.execute-api.localhost', '/x', 'a1b2c3d4e5', '/x', false],
    ['A1B2C3D4E5.Execute-API.us-east-1.any.suffix:1', '/x', 'a1b2c3d4e5', '/x', false],
    [
      'a1b2c3d4e5.execute-api.localhost',
      '/_aws/execute-api/other/x',
      'a1b2c3d4e5',
      '/_aws/execute-api/other/x',
      false,
    ],
    ['localhost:4080', '/_aws/execute-api/a1b2c3d4e5', 'a1b2c3d4e5', '/', true],
    ['localhost:4080', '/_aws/execute-api/a1b2c3d4e5/', 'a1b2c3d4e5', '/', true],
    ['localhost:4080', '/_aws/execute-api/a1b2c3d4e5/dev/%20', 'a1b2c3d4e5', '/dev/%20', true],
    ['', '/_aws/execute-api/a1b2c3d4e5//x', 'a1b2c3d4e5', '//x', true],
  ])('reads %s %s', (host, path, apiId, rest, explicitDefault) => {
    const domainName = explicitDefault ? undefined : host.toLowerCase().replace(/:\d+$/, '')
    expect(parseAddress(host, path)).toEqual({ apiId, path: rest, domainName, explicitDefault })
  })

  it.each([
    ['localhost:4080', '/v2/apis'],
    ['execute-api.us-east-1.amazonaws.com', '/'],
    ['a.b.execute-api.us-east-1.amazonaws.com', '/'],
    ['a1b2c3d4e5.execute-apis.localhost', '/'],
    ['localhost', '/_aws/execute-api'],
    ['localhost', '/_aws/execute-api/'],
    ['localhost', '/x/_aws/execute-api/a1b2c3d4e5'],
    ['localhost', '/_aws/execute-api/a%2Fb/x'],
  ])('finds no API in %s %s', (host, path) => {
    expect(parseAddress(host, path)).toBeUndefined()
  })
})

describe('selectStage', () => {
  const BOTH = ['$default', 'dev']

  it.each([
    [BOTH, '/dev/pets', false, { stageName: 'dev', path: '/pets' }],
    [BOTH, '/dev', false, { stageName: 'dev', path: '/' }],
    [BOTH, '/dev/', false, { stageName: 'dev', path: '/' }],
    [BOTH, '/dev//pets', false, { stageName: 'dev', path: '//pets' }],
    [BOTH, '/d%65v/pets', false, { stageName: 'dev', path: '/pets' }],
    [BOTH, '/developers', false, { stageName: '$default', path: '/developers' }],
    [BOTH, '/Dev/pets', false, { stageName: '$default', path: '/Dev/pets' }],
    [BOTH, '/', false, { stageName: '$default', path: '/' }],
    [BOTH, '/%zz/pets', false, { stageName: '$default', path: '/%zz/pets' }],
    [BOTH, '/$default/pets', false, { stageName: '$default', path: '/$default/pets' }],
    [BOTH, '/$default/pets', true, { stageName: '$default', path: '/pets' }],
    [BOTH, '/%24default/pets', true, { stageName: '$default', path: '/pets' }],
    [['dev'], '/pets', false, undefined],
    [['dev'], '/$default', true, undefined],
    [[], '/', true, undefined],
  ])('chooses among %j for %s (explicit $default: %s)', (stages, path, explicitDefault, choice) => {
    expect(selectStage(new Set(stages), { apiId: 'a', path, explicitDefault })).toEqual(choice)
  })
})
