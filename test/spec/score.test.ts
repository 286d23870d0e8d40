import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const documents = fileURLToPath(new URL('../../packages/contract/documents/', import.meta.url))
const redocly = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url))

/** What Redocly's `score` gives a document of 100 for being understood by readers and programs; the aim is set by hand. */
const AIM = 92

test.each(['aws', 'catalog'])(
  'the %s document scores 92 of 100 or more',
  { timeout: 120_000 },
  async (dialect) => {
    const folder = await mkdtemp(join(tmpdir(), 'gatehouse-score-'))
    await copyFile(join(documents, dialect, 'openapi.json'), join(folder, 'openapi.json'))
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    const args = [redocly, 'score', 'openapi.json', '--format=json']
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      cwd: folder,
      env,
      maxBuffer: 1 << 26,
    }).finally(() => rm(folder, { recursive: true }))
    const { agentReadiness } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { agentReadiness: number }
    expect(agentReadiness).toBeGreaterThanOrEqual(AIM)
  },
)
