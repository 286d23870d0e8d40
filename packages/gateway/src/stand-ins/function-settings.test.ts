import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerLambda } from './answer-lambda.ts'
import type { LambdaCall } from './lambda-call.ts'
import { openResourceFiles, type ResourceFiles, type Stored } from './resource-files.ts'
import type { StandInAnswer } from './stand-in-answer.ts'

let folder: string
let files: ResourceFiles

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'stand-ins-')), 'functions')
  files = openResourceFiles(folder)
  const FunctionArn = 'arn:aws:lambda:us-east-1:000000000000:function:pets'
  files.write('functions', 'pets', { FunctionName: 'pets', FunctionArn, Tags: {} })
  files.write('aliases', 'pets:live', { Name: 'live', FunctionName: 'pets' })
})

afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

const PETS = '/2015-03-31/functions/pets'

const bodyOf = (answer: StandInAnswer | undefined) => answer?.body as Stored

const call = (method: string, path: string, change: Partial<LambdaCall> = {}) =>
  answerLambda(
    {
      files,
      functionsFolder: folder,
      codeFolder: join(folder, '..', 'code'),
      account: '000000000000',
      region: 'us-east-1',
    },
    { method, path, query: new URLSearchParams(), body: {}, ...change },
  )

describe('what is set in a function', () => {
  const configuration = async () => bodyOf(await call('GET', `${PETS}/configuration`))

  it.each<[string, unknown, unknown, unknown]>([
    ['DeadLetterConfig', { TargetArn: 'arn:q' }, { TargetArn: 'arn:q' }, { TargetArn: '' }],
    ['Environment', { Variables: { A: '' } }, { Variables: { A: '' } }, { Variables: {} }],
    ['FileSystemConfigs', [{ Arn: 'arn:f' }], [{ Arn: 'arn:f' }], []],
    ['KMSKeyArn', 'arn:k', 'arn:k', ''],
    ['Layers', ['arn:l'], [{ Arn: 'arn:l' }], []],
    [
      'VpcConfig',
      { SubnetIds: ['s'], SecurityGroupIds: ['g'] },
      {
        Ipv6AllowedForDualStack: false,
        SubnetIds: ['s'],
        SecurityGroupIds: ['g'],
        VpcId: expect.any(String),
      },
      { SubnetIds: [], SecurityGroupIds: [], Ipv6AllowedForDualStack: false },
    ],
  ])('is answered and stays until it is taken away: %s', async (name, sent, answered, none) => {
    await call('PUT', `${PETS}/configuration`, { body: { [name]: sent } })
    expect((await configuration())[name]).toEqual(answered)
    await call('PUT', `${PETS}/configuration`, { body: { Timeout: 9, [name]: null } })
    expect(await configuration()).toMatchObject({ Timeout: 9, [name]: answered })
    await call('PUT', `${PETS}/configuration`, { body: { [name]: none } })
    expect((await configuration())[name]).toBeUndefined()
  })

  it.each<[Stored, Stored]>([
    [{ ImageConfig: { Command: ['c'] } }, { ImageConfigResponse: { ImageConfig: { Command: ['c'] } } }],
    [
      { SnapStart: { ApplyOn: 'PublishedVersions' } },
      { SnapStart: { ApplyOn: 'PublishedVersions', OptimizationStatus: 'Off' } },
    ],
    [{ TracingConfig: { Mode: 'Active' } }, { TracingConfig: { Mode: 'Active' } }],
    [{ EphemeralStorage: { Size: 1024 } }, { EphemeralStorage: { Size: 1024 } }],
    [
      { LoggingConfig: { LogFormat: 'JSON', LogGroup: '/own', SystemLogLevel: 'WARN' } },
      {
        LoggingConfig: {
          LogFormat: 'JSON',
          LogGroup: '/own',
          SystemLogLevel: 'WARN',
          ApplicationLogLevel: 'INFO',
        },
      },
    ],
    [
      { LoggingConfig: { LogFormat: 'Text' } },
      { LoggingConfig: { LogFormat: 'Text', LogGroup: '/aws/lambda/pets' } },
    ],
  ])('is answered as the service does: %j', async (body, answered) => {
    await call('PUT', `${PETS}/configuration`, { body })
    expect(await configuration()).toMatchObject(answered)
  })

  it('comes along with code too', async () => {
    const zip = Buffer.from(zipSync({})).toString('base64')
    const body = { ZipFile: zip, Architectures: ['arm64'], SourceKMSKeyArn: 'arn:k' }
    await call('PUT', `${PETS}/code`, { body })
    const { Configuration, Code } = bodyOf(await call('GET', PETS))
    expect([Configuration, Code]).toMatchObject([{ Architectures: ['arm64'] }, { SourceKMSKeyArn: 'arn:k' }])
  })

  it.each<[string, Stored, Stored | undefined]>([
    ['concurrency', { ReservedConcurrentExecutions: 0 }, {}],
    ['code-signing-config', { CodeSigningConfigArn: 'arn:c' }, { FunctionName: 'pets' }],
    ['recursion-config', { RecursiveLoop: 'Allow' }, undefined],
    ['runtime-management-config', { UpdateRuntimeOn: 'Manual', RuntimeVersionArn: 'arn:r' }, undefined],
    ['event-invoke-config', { MaximumRetryAttempts: 0, DestinationConfig: { OnSuccess: {} } }, undefined],
  ])('by a call of its own is kept beside it: %s', async (path, body, none) => {
    const before = await configuration()
    expect((await call('PUT', `${PETS}/${path}`, { body }))?.body).toMatchObject(body)
    expect((await call('GET', `${PETS}/${path}`))?.body).toMatchObject(body)
    expect(await configuration()).toEqual(before)
    if (none === undefined) return
    await call('DELETE', `${PETS}/${path}`)
    expect((await call('GET', `${PETS}/${path}`))?.body).toEqual(none)
  })

  it('tells reserved concurrency with the function', async () => {
    await call('PUT', `${PETS}/concurrency`, { body: { ReservedConcurrentExecutions: 3 } })
    const { body } = (await call('GET', PETS)) as { body: Stored }
    expect(body.Concurrency).toEqual({ ReservedConcurrentExecutions: 3 })
  })

  it.each([
    ['event-invoke-config', 'ResourceNotFoundException', { MaximumRetryAttempts: 1 }],
    ['provisioned-concurrency', 'ProvisionedConcurrencyConfigNotFoundException', {}],
  ])('of an alias is its own, and goes with the function: %s', async (path, code, body) => {
    const query = new URLSearchParams({ Qualifier: 'live' })
    const get = (name: string) =>
      call('GET', `${PETS}/${path}`, { query: new URLSearchParams({ Qualifier: name }) })
    await call('PUT', `${PETS}/${path}`, { query, body: { ...body, ProvisionedConcurrentExecutions: 2 } })
    expect((await get('live'))?.status).toBe(200)
    await expect(get('other')).rejects.toMatchObject({ status: 404, code })
    await call('DELETE', PETS)
    expect(files.page('event-invoke-configs', { most: 9 }).found).toEqual([])
    expect(files.page('provisioned-concurrency', { most: 9 }).found).toEqual([])
  })

  it('of a URL is taken away by what is empty', async () => {
    const Cors = { AllowMethods: ['GET'] }
    await call('POST', `${PETS}/url`, { body: { AuthType: 'NONE', Cors } })
    expect((await call('PUT', `${PETS}/url`, { body: { AuthType: 'AWS_IAM' } }))?.body).toMatchObject({
      Cors,
    })
    const changed = bodyOf(await call('PUT', `${PETS}/url`, { body: { Cors: {} } }))
    expect([changed.AuthType, changed.Cors]).toEqual(['AWS_IAM', undefined])
  })

  it('of a permission is a condition each', async () => {
    const body = {
      StatementId: 'url',
      Action: 'lambda:InvokeFunctionUrl',
      Principal: '*',
      SourceAccount: '000000000000',
      PrincipalOrgID: 'o-1',
      EventSourceToken: 't',
      FunctionUrlAuthType: 'NONE',
    }
    const { Statement } = bodyOf(await call('POST', `${PETS}/policy`, { body }))
    expect(JSON.parse(String(Statement)).Condition).toEqual({
      StringEquals: {
        'AWS:SourceAccount': '000000000000',
        'aws:PrincipalOrgID': 'o-1',
        'lambda:EventSourceToken': 't',
        'lambda:FunctionUrlAuthType': 'NONE',
      },
    })
  })
})

describe('versions', () => {
  const publish = async (body: Stored = {}) =>
    bodyOf(await call('POST', `${PETS}/versions`, { body })).Version
  const set = (body: Stored) => call('PUT', `${PETS}/configuration`, { body })

  it('are made of what was changed, and stay as they were', async () => {
    await set({ Timeout: 4 })
    expect([await publish(), await publish()]).toEqual(['1', '1'])
    await set({ Timeout: 5 })
    expect(await publish({ Description: 'second' })).toBe('2')
    const { Versions: list } = bodyOf(await call('GET', `${PETS}/versions`)) as { Versions: Stored[] }
    expect(list.map(({ Version, Timeout }) => [Version, Timeout])).toEqual([
      ['$LATEST', 5],
      ['1', 4],
      ['2', 5],
    ])
    await call('PUT', `${PETS}/aliases/live`, { body: { FunctionVersion: '1' } })
    for (const [qualifier, timeout] of [
      ['1', 4],
      ['2', 5],
      ['live', 4],
      ['$LATEST', 5],
    ] as const) {
      const query = new URLSearchParams({ Qualifier: qualifier })
      const { body } = (await call('GET', `${PETS}/configuration`, { query })) as { body: Stored }
      expect(body).toMatchObject({ Timeout: timeout, FunctionArn: expect.stringMatching(/:pets:[\w$]+$/) })
    }
    await call('DELETE', PETS, { query: new URLSearchParams({ Qualifier: '2' }) })
    const gone = call('GET', `${PETS}:2`)
    await expect(gone).rejects.toMatchObject({ status: 404, code: 'ResourceNotFoundException' })
    await set({ Timeout: 6 })
    expect(await publish()).toBe('3')
  })

  it('are published along with code', async () => {
    const zip = Buffer.from(zipSync({})).toString('base64')
    const body = { FunctionName: 'cats', Publish: true, Code: { ZipFile: zip } }
    const made = await call('POST', '/2015-03-31/functions', { body })
    expect(made).toMatchObject({ status: 201, body: { Version: '1' } })
    const changed = Buffer.from(zipSync({ a: new Uint8Array(1) })).toString('base64')
    const path = '/2015-03-31/functions/cats/code'
    const updated = await call('PUT', path, { body: { ZipFile: changed, Publish: true } })
    expect(updated).toMatchObject({ status: 200, body: { Version: '2' } })
  })
})
