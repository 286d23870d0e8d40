import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CdkApp, findCdkApp, synthesize } from './synthesize.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-synthesis-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('an app of the CDK', () => {
  it('that takes too long is ended, with all that it started', async () => {
    writeFileSync(
      join(folder, 'app.mjs'),
      `import { writeFileSync } from 'node:fs'
writeFileSync('pid', String(process.pid))
setInterval(() => undefined, 1000)`,
    )
    const command = `"${process.execPath}" app.mjs | cat`
    const app: CdkApp = { folder, command, context: {}, output: join(folder, 'cdk.out') }
    await expect(synthesize(app, process.env, 3000)).rejects.toThrow(
      /cdk\.json:1: `.*` was ended, as it took longer than 3 s/,
    )
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'))
    await expect.poll(() => isRunning(pid)).toBe(false)
  })

  it.each([
    ['names no app', '{}', 'there is no app'],
    ['is no JSON', '{', 'JSON'],
  ])('whose cdk.json %s may be mended there', (_title, text, message) => {
    const file = join(folder, 'cdk.json')
    writeFileSync(file, text)
    expect(() => findCdkApp(folder)).toThrow(
      expect.objectContaining({ files: [file], message: expect.stringContaining(message) }),
    )
  })
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
