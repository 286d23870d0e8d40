import { describe, expect, it } from 'vitest'
import { type GuardedRequest, type GuardRules, guardConnectionCall, guardRequest } from './guard-request.ts'
import { createGuardRules } from './guard-rules.ts'

const GATEWAY: GuardRules = createGuardRules({
  auth: 'none',
  publicUrl: 'https://Gw.Example:8443/base',
  allowedHosts: ['Dev.Example.', '[2001:db8::1]'],
  corsOrigins: ['https://Console.example:443', 'http://localhost:5173/', 'capacitor://localhost'],
})

const CALL: GuardedRequest = {
  method: 'POST',
  path: '/v2/apis',
  host: 'localhost:4080',
  isEncrypted: false,
  rawHeaders: [],
}
const NAVIGATION = ['Sec-Fetch-Site', 'cross-site', 'Sec-Fetch-Mode', 'navigate']

function judge(request: Partial<GuardedRequest>, rules: Partial<GuardRules> = {}) {
  return guardRequest({ ...GATEWAY, ...rules }, { ...CALL, ...request })
}

function messageOf(verdict: ReturnType<typeof judge>): string | undefined {
  return verdict.kind === 'refused' ? verdict.message : undefined
}

describe('the Host of an unsigned call', () => {
  it.each([
    ['127.0.0.1'],
    ['127.0.0.1:4080'],
    ['10.1.2.3:80'],
    ['[::1]:4080'],
    ['[::ffff:127.0.0.1]'],
    ['localhost'],
    ['LOCALHOST:4080'],
    ['localhost.'],
    ['gatehouse:4080'],
    ['my_gateway'],
    ['a.localhost:1'],
    ['a.b.local'],
    ['gw.corp.internal'],
    ['gw.test:8080'],
    ['gw.example'],
    ['GW.EXAMPLE.:8443'],
    ['dev.example:4080'],
    ['apigateway.us-east-1.amazonaws.com'],
    ['apigateway-fips.us-gov-west-1.amazonaws.com'],
    ['apigateway.eu-west-1.api.aws'],
    ['apigateway-fips.us-east-2.api.aws'],
    ['apigateway.cn-north-1.amazonaws.com.cn'],
    ['apigateway.cn-northwest-1.api.amazonwebservices.com.cn'],
    // HTTP/1.0
    [''],
  ])('may be %s', (host) => {
    expect(judge({ host }).kind).toBe('passed')
  })

  it.each([
    ['evil.example'],
    ['evil.example:4080'],
    ['rebind.evil.example.'],
    ['127.0.0.1.evil.example'],
    ['127.0.0.1.nip.io'],
    ['localhost.evil.example'],
    ['localhost.example'],
    ['x.notlocalhost'],
    ['x.mytest'],
    ['local.example'],
    ['apigateway.us-east-1.amazonaws.com.evil.example'],
    ['apigateway.evil.amazonaws.com.example'],
    ['apigateway.evil.example'],
    ['s3.us-east-1.amazonaws.com'],
    ['abc.execute-api.us-east-1.amazonaws.com'],
    ['x.gw.example'],
    ['x.dev.example'],
    ['gw.example.evil.test.example'],
    ['127.1'],
    ['0x7f.0.0.1'],
    ['127.0.0.1@evil.example'],
    ['evil.example#.localhost'],
    ['evil.example/.localhost'],
    ['evil.example, localhost'],
    ['a..localhost'],
    ['.localhost'],
    ['..'],
    ['[::1].evil.example'],
    ['[::1'],
    ['[evil.example]'],
    ['::1'],
    ['localhost:80:80'],
    ['localhost:x'],
    [' localhost'],
    ['löcal.localhost'],
  ])('must not be %s', (host) => {
    expect(messageOf(judge({ host }))).toMatch(/--allowed-host/)
    // Not for somebody who follows a link either: what is opened would be a page of that name.
    expect(judge({ host, path: '/_gatehouse/docs', method: 'GET', rawHeaders: NAVIGATION }).kind).toBe(
      'refused',
    )
  })

  it('is named in the option that would let it in, without port', () => {
    expect(messageOf(judge({ host: 'Gateway.Corp.Example:4080' }))).toBe(
      "Host 'gateway.corp.example' is not known here: if it is this gateway's, start it with --allowed-host gateway.corp.example",
    )
  })
})

const LOCAL = { host: 'localhost:4080', isEncrypted: false }

describe('the Origin of an unsigned call', () => {
  it.each<[string, string, Pick<GuardedRequest, 'host' | 'isEncrypted'>]>([
    ["is the gateway's own", 'http://localhost:4080', LOCAL],
    [
      "is the gateway's own, whatever the case of Host",
      'http://localhost:4080',
      { ...LOCAL, host: 'LocalHost:4080' },
    ],
    ["is the gateway's own at the usual port", 'http://localhost', { ...LOCAL, host: 'localhost' }],
    ["is the gateway's own at the usual port, said", 'http://localhost', { ...LOCAL, host: 'localhost:80' }],
    ["is the gateway's own over TLS", 'https://localhost', { host: 'localhost:443', isEncrypted: true }],
    ["is the gateway's own by an IPv6 address", 'http://[::1]:4080', { ...LOCAL, host: '[0:0::1]:4080' }],
    ['is that of --public-url', 'https://gw.example:8443', { ...LOCAL, host: '10.0.0.1' }],
    ['is named', 'https://console.example', LOCAL],
    ['is named with a port', 'http://localhost:5173', LOCAL],
    ["is named, an application's", 'capacitor://localhost', LOCAL],
  ])('may be there when it %s', (_what, origin, request) => {
    for (const site of ['same-origin', 'same-site', 'cross-site'])
      expect(judge({ ...request, rawHeaders: ['origin', origin, 'sec-fetch-site', site] }).kind).toBe(
        'passed',
      )
  })

  it.each<[string, Pick<GuardedRequest, 'host' | 'isEncrypted'>]>([
    ['null', LOCAL],
    ['', LOCAL],
    ['https://evil.example', LOCAL],
    ['http://localhost:4081', LOCAL],
    ['http://localhost', LOCAL],
    ['https://localhost:4080', LOCAL],
    ['http://localhost:4080', { ...LOCAL, isEncrypted: true }],
    ['http://127.0.0.1:4080', LOCAL],
    ['http://a.localhost:4080', LOCAL],
    ['http://localhost:4080.evil.example', LOCAL],
    ['http://localhost:4080/', LOCAL],
    ['http://localhost:4080, https://evil.example', LOCAL],
    ['http://console.example', LOCAL],
    ['https://console.example.evil.example', LOCAL],
    ['https://x.console.example', LOCAL],
    ['https://gw.example', LOCAL],
    ['http://localhost:4080', { ...LOCAL, host: '' }],
    ['file://', LOCAL],
  ])('must not be %s', (origin, request) => {
    expect(messageOf(judge({ ...request, rawHeaders: ['Origin', origin] }))).toMatch(/--cors-origin/)
  })

  it('must not be there twice, even with one that may', () => {
    const two = ['Origin', 'https://console.example', 'origin', 'https://evil.example']
    expect(judge({ rawHeaders: two }).kind).toBe('refused')
    expect(judge({ rawHeaders: [...two.slice(2), ...two.slice(0, 2)] }).kind).toBe('refused')
  })

  it('is named in the option that would let it in', () => {
    expect(messageOf(judge({ rawHeaders: ['Origin', 'https://a.example'] }))).toMatch(
      /--cors-origin https:\/\/a\.example$/,
    )
    expect(messageOf(judge({ rawHeaders: ['Origin', 'null'] }))).toMatch(/--cors-origin <origin>$/)
  })
})

describe('a call without Origin', () => {
  it.each([
    [[]],
    [['Sec-Fetch-Site', 'none']],
    [['Sec-Fetch-Site', 'same-origin', 'Sec-Fetch-Mode', 'cors']],
    // Node's own fetch.
    [['sec-fetch-mode', 'cors']],
  ])('may come with %j', (rawHeaders) => {
    expect(judge({ method: 'GET', rawHeaders }).kind).toBe('passed')
  })

  it.each([
    [['Sec-Fetch-Site', 'cross-site']],
    [['sec-fetch-site', 'same-site']],
    [['SEC-FETCH-SITE', 'cross-site', 'Sec-Fetch-Mode', 'no-cors']],
    [['Sec-Fetch-Site', 'same-origin', 'Sec-Fetch-Site', 'cross-site']],
    [['Sec-Fetch-Site', 'Cross-Site']],
    [NAVIGATION],
  ])('must not come with %j', (rawHeaders) => {
    for (const method of ['GET', 'POST', 'DELETE'])
      expect(messageOf(judge({ method, rawHeaders }))).toMatch(/--cors-origin/)
  })
})

describe('a link from elsewhere', () => {
  it.each(['/', '/_gatehouse', '/_gatehouse/', '/_gatehouse/docs'])('leads to %s', (path) => {
    expect(judge({ method: 'GET', path, rawHeaders: NAVIGATION }).kind).toBe('passed')
    expect(
      judge({ method: 'GET', path, rawHeaders: [...NAVIGATION, 'sec-fetch-dest', 'document'] }).kind,
    ).toBe('passed')
  })

  it.each<[string, Partial<GuardedRequest>]>([
    ['what tells of the state', { path: '/_gatehouse/routes' }],
    ['the management API', { path: '/v2/apis' }],
    ['a page below a page', { path: '/_gatehouse/docs/x' }],
    ['a form that is posted', { method: 'POST' }],
    ['a frame', { rawHeaders: [...NAVIGATION, 'Sec-Fetch-Dest', 'iframe'] }],
    ['a script', { rawHeaders: ['Sec-Fetch-Site', 'cross-site', 'Sec-Fetch-Mode', 'no-cors'] }],
  ])('does not lead to %s', (_what, request) => {
    const page = { method: 'GET', path: '/_gatehouse/docs', rawHeaders: NAVIGATION }
    expect(judge({ ...page, ...request }).kind).toBe('refused')
  })
})

describe('the headers of CORS', () => {
  const origin = 'https://console.example'
  const preflight = ['Origin', origin, 'Access-Control-Request-Method', 'DELETE']

  it('are on every answer to a named origin, and nothing is said to others', () => {
    const allowed = ['vary', 'origin', 'access-control-allow-origin', origin]
    expect(judge({ rawHeaders: ['Origin', origin] }).headers.slice(0, 4)).toEqual(allowed)
    const refused = judge({ host: 'evil.example', rawHeaders: ['Origin', origin] })
    expect([refused.kind, refused.headers.slice(0, 4)]).toEqual(['refused', allowed])
    expect(judge({ rawHeaders: ['Origin', 'https://evil.example'] }).headers).toEqual(['vary', 'origin'])
    expect(judge({}).headers).toEqual(['vary', 'origin'])
    expect(judge({}, { corsOrigins: new Set() }).headers).toEqual([])
  })

  it('answer a preflight, with every header that is asked for and is one', () => {
    const asked = ['Access-Control-Request-Headers', 'authorization, x-amz-date,a b, x\u00e9']
    const { kind, headers } = judge({ method: 'OPTIONS', rawHeaders: [...preflight, ...asked] })
    expect(kind).toBe('preflight')
    const at = headers.indexOf('access-control-allow-headers')
    expect(headers[at + 1]).toBe('authorization, x-amz-date')
    expect(headers[headers.indexOf('access-control-allow-methods') + 1]).toContain('DELETE')
    expect(headers).not.toContain('access-control-allow-private-network')
  })

  it('let a page of the internet reach a local network where it asks', () => {
    const asked = ['Access-Control-Request-Private-Network', 'true']
    const { headers } = judge({ method: 'OPTIONS', rawHeaders: [...preflight, ...asked] })
    expect(headers.join()).toContain('access-control-allow-private-network,true')
  })

  it.each<[string, Partial<GuardedRequest>, string]>([
    ['a foreign origin', { rawHeaders: ['Origin', 'null', ...preflight.slice(2)] }, 'refused'],
    ['a foreign host', { host: 'evil.example' }, 'refused'],
    ['OPTIONS that asks for nothing', { rawHeaders: preflight.slice(0, 2) }, 'passed'],
    ['another method', { method: 'GET' }, 'passed'],
  ])('do not answer %s as a preflight', (_what, request, kind) => {
    expect(judge({ method: 'OPTIONS', rawHeaders: preflight, ...request }).kind).toBe(kind)
  })

  it('are the same where calls are signed, and nothing is refused there', () => {
    const signed = { areCallsSigned: true }
    expect(judge({ method: 'OPTIONS', host: 'x.example', rawHeaders: preflight }, signed).kind).toBe(
      'preflight',
    )
    const foreign = { host: 'x.example', rawHeaders: ['Origin', 'null', 'Sec-Fetch-Site', 'cross-site'] }
    expect(judge(foreign, signed)).toEqual({ kind: 'passed', headers: ['vary', 'origin'] })
  })
})

describe('a call of @connections', () => {
  const path = '/live/@connections/abc='
  const judgeCall = (request: Partial<GuardedRequest>, isOnDomain = false) =>
    guardConnectionCall(GATEWAY, { ...CALL, path, ...request }, { isOnDomain }).kind

  it.each([
    'a1.execute-api.us-east-1.amazonaws.com',
    'a1.execute-api.cn-north-1.amazonaws.com.cn',
    'a1.execute-api.us-east-1.localhost:4080',
    'a1.execute-api.localhost',
    'a1.execute-api.us-east-1.internal:4080',
    'a1.execute-api.us-east-1.dev.example',
    'localhost:4080',
  ])('may come by %s', (host) => {
    expect(judgeCall({ host })).toBe('passed')
  })

  it.each([
    'a1.execute-api.us-east-1.evil.example',
    'a1.execute-api.evil.example',
    'evil.example',
    // Below a top-level domain anybody can have these.
    'a1.execute-api.com',
    'a1.execute-api.us-east-1.dev',
    'a1.execute-api-fips.us-east-1.dev',
  ])('must not come by %s', (host) => {
    expect(judgeCall({ host })).toBe('refused')
  })

  it('may come by a name below one label that is allowed, or is itself', () => {
    for (const allowed of ['gatehouse', 'a1.execute-api.us-east-1.gatehouse']) {
      const rules = { ...GATEWAY, allowedHosts: new Set([allowed]) }
      const call = { ...CALL, path, host: 'a1.execute-api.us-east-1.gatehouse:4080' }
      expect(guardConnectionCall(rules, call, { isOnDomain: false }).kind).toBe('passed')
    }
  })

  it('may come by any custom domain name, and from no foreign page', () => {
    expect(judgeCall({ host: 'chat.example.com' }, true)).toBe('passed')
    expect(
      judgeCall({ host: 'chat.example.com', rawHeaders: ['Origin', 'https://evil.example'] }, true),
    ).toBe('refused')
    expect(judgeCall({ rawHeaders: ['Sec-Fetch-Site', 'cross-site'] })).toBe('refused')
  })
})
