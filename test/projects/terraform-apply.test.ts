import { execFile, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'

const EXAMPLE = fileURLToPath(new URL('../../examples/projects/terraform', import.meta.url))

/** A folder with the provider of AWS, as `terraform providers mirror` makes it: nothing is downloaded here. */
// biome-ignore lint/suspicious/noUndeclaredEnvVars: for a person to set, and no part of any task.
const PLUGINS = process.env.GATEHOUSE_TERRAFORM_PLUGINS

const missing = reasonToSkip()
if (missing) console.log(`terraform apply is not tried: ${missing}`)

function reasonToSkip(): string | undefined {
  if (PLUGINS === undefined) return 'GATEHOUSE_TERRAFORM_PLUGINS names no folder with the provider of AWS'
  return spawnSync('terraform', ['version']).status === 0 ? undefined : 'there is no terraform'
}

/** Terraform under load takes its time. */
const LONG_MS = 600_000

describe.skipIf(missing)('terraform apply with stand-ins', () => {
  let folder: string
  let gateway: GatewayProcess

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gatehouse-apply-'))
    cpSync(EXAMPLE, folder, { recursive: true })
    writeFileSync(
      join(folder, 'terraform.rc'),
      `provider_installation { \n filesystem_mirror { \n path = "${PLUGINS}"\n }\n}\n`,
    )
    gateway = await startGatewayProcess(join(folder, 'data'), ['--stand-ins'])
    pack()
    const begun = await run('init', '-input=false')
    expect(begun.status, begun.text).toBe(0)
  }, LONG_MS)

  afterAll(async () => {
    await gateway?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  function pack(): void {
    const names = ['notes.js', 'authorizer.js']
    const files = Object.fromEntries(
      names.map((name) => [name, readFileSync(join(folder, 'functions', name))]),
    )
    writeFileSync(join(folder, 'functions.zip'), zipSync(files))
  }

  function run(...args: readonly string[]): Promise<{ readonly status: number; readonly text: string }> {
    const env = { ...process.env, TF_CLI_CONFIG_FILE: join(folder, 'terraform.rc'), CHECKPOINT_DISABLE: '1' }
    return new Promise((resolve) => {
      execFile('terraform', [...args, '-no-color'], { cwd: folder, env }, (error, stdout, stderr) => {
        resolve({ status: error ? Number(error.code ?? 1) : 0, text: `${stdout}${stderr}` })
      })
    })
  }

  const applyWith = (greeting: string, command = 'apply') =>
    run(command, '-input=false', '-auto-approve', `-var=gateway=${gateway.url}`, `-var=greeting=${greeting}`)
  const planWith = (greeting: string) =>
    run(
      'plan',
      '-input=false',
      '-detailed-exitcode',
      `-var=gateway=${gateway.url}`,
      `-var=greeting=${greeting}`,
    )

  async function call(
    method: string,
    headers: Record<string, string> = {},
  ): Promise<readonly [number, unknown]> {
    const { text: url } = await run('output', '-raw', 'url')
    const response = await fetch(`${url}/notes`, { method, headers })
    return [response.status, await response.json()]
  }

  it(
    'makes everything, plans nothing more, changes it, and removes it again',
    async () => {
      const applied = await applyWith('Hello')
      expect(applied.status, applied.text).toBe(0)
      const planned = await planWith('Hello')
      expect(planned.status, planned.text).toBe(0)
      expect(await call('GET')).toEqual([200, { greeting: 'Hello', route: 'GET /notes' }])
      expect(await call('POST')).toEqual([401, { message: 'Unauthorized' }])
      const authorization = 'let me in'
      expect(await call('POST', { authorization })).toEqual([
        200,
        { greeting: 'Hello', route: 'POST /notes', user: 'somebody' },
      ])

      writeFileSync(
        join(folder, 'functions/notes.js'),
        'exports.handler = async () => ({ changed: process.env.GREETING })',
      )
      pack()
      const changed = await applyWith('Good day')
      expect(changed.status, changed.text).toBe(0)
      expect((await planWith('Good day')).status).toBe(0)
      await expect.poll(() => call('GET')).toEqual([200, { changed: 'Good day' }])

      const destroyed = await applyWith('Good day', 'destroy')
      expect(destroyed.status, destroyed.text).toBe(0)
      const gone = await fetch(`${gateway.url}/2015-03-31/functions/notes`)
      expect([gone.status, gone.headers.get('x-amzn-errortype')]).toEqual([404, 'ResourceNotFoundException'])
    },
    LONG_MS,
  )
})
