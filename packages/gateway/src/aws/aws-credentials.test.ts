import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAwsCredentials, parseAwsCredentialsSource } from './aws-credentials.ts'

const ENV = { AWS_ACCESS_KEY_ID: 'AKIDENV', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'token' }

describe('the credentials of AWS', () => {
  it('are nobody’s unless an option names some, whatever lies in the environment', async () => {
    const credentials = createAwsCredentials(undefined, ENV)
    expect(credentials.areNamed).toBe(false)
    expect(credentials.problem()).toContain('--aws-credentials')
    expect(await credentials.load()).toEqual({ problem: credentials.problem() })
  })

  it('are those of the environment where it is named', async () => {
    const credentials = createAwsCredentials('environment', ENV)
    expect(credentials.problem()).toBeUndefined()
    expect(await credentials.load()).toEqual({
      accessKeyId: 'AKIDENV',
      secretAccessKey: 'secret',
      sessionToken: 'token',
    })
  })

  it.each([
    ['no key', { AWS_SECRET_ACCESS_KEY: 'secret' }],
    ['no secret', { AWS_ACCESS_KEY_ID: 'AKIDENV' }],
    ['an empty secret', { AWS_ACCESS_KEY_ID: 'AKIDENV', AWS_SECRET_ACCESS_KEY: '' }],
    ['nothing', {}],
  ])('are not there in an environment with %s', async (_what, env) => {
    const credentials = createAwsCredentials('environment', env)
    expect(credentials.problem()).toContain('set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY')
    expect(await credentials.load()).toEqual({ problem: credentials.problem() })
  })
})

describe('a profile', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gatehouse-aws-'))
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(folder, 'credentials'))
    vi.stubEnv('AWS_CONFIG_FILE', join(folder, 'config'))
    for (const [name, value] of Object.entries(ENV)) vi.stubEnv(name, value)
    writeFileSync(
      join(folder, 'credentials'),
      '[default]\naws_access_key_id = AKIDDEFAULT\naws_secret_access_key = x\n' +
        '[work]\naws_access_key_id = AKIDWORK\naws_secret_access_key = s3cr=t\naws_session_token = tok\n',
    )
    writeFileSync(
      join(folder, 'config'),
      '[profile play-ground]\naws_access_key_id = AKIDPLAY\naws_secret_access_key = y\n[profile empty]\nregion = eu-west-1\n' +
        '[profile made]\ncredential_process = echo \'{"Version":1,"AccessKeyId":"AKIDMADE","SecretAccessKey":"z"}\'\n',
    )
  })

  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['default', { accessKeyId: 'AKIDDEFAULT' }],
    ['work', { accessKeyId: 'AKIDWORK', secretAccessKey: 's3cr=t', sessionToken: 'tok' }],
    ['play-ground', { accessKeyId: 'AKIDPLAY' }],
    ['made', { accessKeyId: 'AKIDMADE' }],
  ])('%s has the credentials that its files say, not those of the environment', async (name, keys) => {
    const credentials = createAwsCredentials(`profile:${name}`, ENV)
    expect(credentials.problem()).toBeUndefined()
    expect(await credentials.load()).toMatchObject(keys)
  })

  it.each(['empty', 'missing', 'constructor'])('%s has none, and says so each time', async (name) => {
    const credentials = createAwsCredentials(`profile:${name}`, ENV)
    for (let time = 0; time < 2; time += 1)
      expect(await credentials.load()).toEqual({
        problem: expect.stringContaining(`the AWS profile ${name} has no credentials: `),
      })
  })

  it('that was mended in its file is used from the next call on', async () => {
    const credentials = createAwsCredentials('profile:late', ENV)
    expect(await credentials.load()).toHaveProperty('problem')
    writeFileSync(
      join(folder, 'credentials'),
      '[late]\naws_access_key_id = AKIDLATE\naws_secret_access_key = x\n',
    )
    expect(await credentials.load()).toMatchObject({ accessKeyId: 'AKIDLATE' })
  })
})

describe('parseAwsCredentialsSource', () => {
  it.each([['environment'], ['profile:work'], ['profile:play ground']])('takes %s', (text) => {
    expect(parseAwsCredentialsSource(text)).toBe(text)
  })

  it.each(['', 'env', 'Environment', 'profile', 'profile:', 'profile: ', 'work'])('refuses "%s"', (text) => {
    expect(() => parseAwsCredentialsSource(text)).toThrow(
      '--aws-credentials must be environment or profile:<name>',
    )
  })
})
