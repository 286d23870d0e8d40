import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { MAIN } from '../fixtures/gateway-process.ts'

const printed = async (...args: string[]) => {
  const child = spawn(process.execPath, [MAIN, 'issuer', ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(createInterface(child.stdout), 'line')
  const { issuer, token } = JSON.parse(String(line)) as Record<'issuer' | 'token', string>
  const stop = async () => {
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    return (await exited)[0] as number
  }
  return { issuer, token, stop }
}

describe('gatehouse issuer', () => {
  it('prints its address and a token that its key set proves, gives more, and ends when told', async () => {
    const { issuer, token, stop } = await printed(
      ...['--audience', 'web', '--claim', 'scope=read write', '--claim=sub=rex'],
    )
    const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`))
    const { payload } = await jwtVerify(token, keys, { issuer, audience: 'web' })
    expect(payload).toMatchObject({ sub: 'rex', scope: 'read write' })
    const body = new URLSearchParams({ grant_type: 'client_credentials' })
    const more = (await (await fetch(`${issuer}/token`, { method: 'POST', body })).json()) as {
      access_token: string
    }
    await jwtVerify(more.access_token, keys, { issuer, audience: 'web' })
    expect(new URL(issuer).hostname).toBe('127.0.0.1')
    expect(await stop()).toBe(0)
  })
})
