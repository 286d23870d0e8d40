import { describe, expect, it } from 'vitest'
import { hasProgram } from '../../../test/fixtures/programs.ts'
import { failureOf, open, toSettings } from './opened.ts'

describe('a function whose program is not there', () => {
  it.each<[object, RegExp]>([
    [
      { runtime: 'provided.al2023' },
      /^pets runs on provided\.al2023, and there is no executable \S+\/pets\/bootstrap: build it/,
    ],
    [{ runtime: 'provided.al2', buildMethod: 'makefile' }, /build it: make -C \S+ build-pets ARTIFACTS_DIR=/],
    [{ runtime: 'provided.al2023', buildMethod: 'rust-cargolambda' }, /cargo lambda build/],
    [{ runtime: 'dotnet8', handler: 'a::b::c' }, /runs on dotnet8.*provided\.al2023$/],
    [{ runtime: 'image' }, /is a container image.*--lambda-endpoint/],
    [{ runtime: 'cobol85' }, /cobol85 is not a runtime that is known/],
    [
      { runtime: 'nodejs22.x', handler: 'nothing.handler' },
      /handler nothing\.handler: \S+\/nothing\.js is not there/,
    ],
    [
      { runtime: 'nodejs22.x', handler: 'nothing.handler', entryPoints: ['src/a.ts', 'src/b.ts'] },
      /\/nothing\.js is not there, and no entry point of src\/a\.ts, src\/b\.ts becomes it$/,
    ],
    [{ runtime: 5 }, /function\.json: runtime must be a text/],
    [{ environment: { A: 1 } }, /environment must be texts by their names/],
    [{ entryPoints: 'x' }, /entryPoints must be a list of files/],
    [{ layers: 'x' }, /layers must be a list of folders/],
    [{ ephemeralStorage: 1 }, /ephemeralStorage must be a whole number from 512 to 10240/],
  ])('%j is refused by name', async (settings, detail) => {
    const { call } = await open({ 'pets/function.json': JSON.stringify(settings) })
    expect(await failureOf(call('pets'))).toEqual(['error', expect.stringMatching(detail)])
  })

  it.each(['python3.13', 'ruby3.4', 'java21'])(
    '%s is refused where its interpreter is missing',
    async (runtime) => {
      const { PATH } = process.env
      const { call } = await open({ 'pets/function.json': toSettings({ runtime, handler: 'app.handler' }) })
      process.env.PATH = '/nowhere'
      try {
        expect(await failureOf(call('pets'))).toEqual([
          'error',
          expect.stringMatching(`^pets runs on ${runtime}, and .* on this machine's PATH: install it$`),
        ])
      } finally {
        process.env.PATH = PATH
      }
    },
  )
})

describe.skipIf(!hasProgram('java'))('a Java function', () => {
  it('without a runtime client on its class path is told what helps', async () => {
    const { call } = await open({
      'pets/function.json': toSettings({ runtime: 'java21', handler: 'a.B::c' }),
    })
    expect(await failureOf(call('pets'))).toEqual([
      'error',
      expect.stringContaining('add com.amazonaws:aws-lambda-java-runtime-interface-client'),
    ])
  })
})

describe('credentials of AWS', () => {
  const files = { 'pets.mjs': 'export const handler = async () => process.env' }

  it('are nobody’s where nobody asked for them', async () => {
    process.env.AWS_SECRET_ACCESS_KEY = 'real'
    process.env.AWS_PROFILE = 'work'
    try {
      const own = (await (await open(files)).value('pets')) as NodeJS.ProcessEnv
      expect(own.AWS_SECRET_ACCESS_KEY).toBe('not-a-real-secret')
      expect(own).not.toHaveProperty('AWS_PROFILE')
      const { value } = await open(files, { credentials: 'environment' })
      expect(await value('pets')).toMatchObject({ AWS_SECRET_ACCESS_KEY: 'real', AWS_PROFILE: 'work' })
      const named = await open(files, { credentials: 'profile:play' })
      expect(await named.value('pets')).toMatchObject({ AWS_PROFILE: 'play' })
      const whole = await open(
        { ...files, 'pets.env': 'AWS_ACCESS_KEY_ID=AKIDOWN\nAWS_SECRET_ACCESS_KEY=own' },
        { credentials: 'profile:play' },
      )
      const given = await whole.value('pets')
      expect(given).toMatchObject({ AWS_ACCESS_KEY_ID: 'AKIDOWN', AWS_SECRET_ACCESS_KEY: 'own' })
      expect(given).not.toHaveProperty('AWS_PROFILE')
    } finally {
      delete process.env.AWS_SECRET_ACCESS_KEY
      delete process.env.AWS_PROFILE
    }
  })
})

describe('defined functions', () => {
  it('take the place of those before; what is the same goes on', async () => {
    const opened = await open({
      'src/a.mjs': 'export const handler = async () => ["a", process.pid, process.env.X]',
      'src/b.mjs': 'export const run = async () => ["b", process.pid, process.env.X]',
    })
    const define = (a: string, b: string) =>
      opened.define([
        {
          name: 'one',
          folder: opened.folder.path,
          settings: { codeUri: 'src', handler: 'a.handler', runtime: 'nodejs20.x', environment: { X: a } },
        },
        {
          name: 'two',
          folder: opened.folder.path,
          settings: { codeUri: 'src', handler: 'b.run', runtime: 'nodejs20.x', environment: { X: b } },
        },
      ])
    define('1', '1')
    const [one, two] = [await opened.value('one'), await opened.value('two')] as [string[], string[]]
    expect([one[0], one[2], two[0], two[2]]).toEqual(['a', '1', 'b', '1'])
    define('1', '2')
    expect(await opened.value('one')).toEqual(one)
    expect(await opened.value('two')).toEqual(['b', expect.not.stringMatching(String(two[1])), '2'])
    expect(opened.list().map(({ name }) => name)).toEqual(['one', 'two'])
    opened.define([])
    expect(await failureOf(opened.call('one'))).toEqual(['not found', expect.stringContaining('one')])
  })
})
