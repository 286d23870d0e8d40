import { execFileSync } from 'node:child_process'
import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LineOutput, type LineOutputOptions } from './line-output.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-lines-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** An output, and what it told. */
function open(target: string, options: Partial<LineOutputOptions> = {}) {
  const told = { trouble: [] as string[], recovered: [] as number[], dropped: 0 }
  const output = new LineOutput(target, {
    isShared: false,
    onTrouble: ({ reason }) => told.trouble.push(reason),
    onRecovered: (dropped) => told.recovered.push(dropped),
    onDropped: () => {
      told.dropped += 1
    },
    ...options,
  })
  return { output, told }
}

/** A named pipe, open for reading. */
function makePipe() {
  const file = join(folder, 'pipe')
  execFileSync('mkfifo', [file])
  const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  const buffer = Buffer.alloc(1024 * 1024)
  return {
    file,
    read(): string {
      let text = ''
      try {
        for (let bytes = 1; bytes > 0; text += buffer.toString('latin1', 0, bytes))
          bytes = readSync(fd, buffer)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      }
      return text
    },
    close: () => closeSync(fd),
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe.runIf(process.platform === 'linux')('lines that cannot be written', () => {
  it('are held on a full disk, dropped and counted beyond the bound, and told of once', async () => {
    const { output, told } = open('/dev/full', { maxHeldBytes: 100 })
    output.write('x'.repeat(59))
    await turn()
    output.write('x'.repeat(39))
    output.write('y')
    output.write('z')
    expect(told).toEqual({ trouble: ['ENOSPC: no space left on device, write'], recovered: [], dropped: 2 })
    output.close()
  })

  it('are held while a pipe is not read, and come whole and in order once it is; what was dropped is told', async () => {
    const pipe = makePipe()
    const { output, told } = open(pipe.file, { maxHeldBytes: 200_000 })
    const lines = Array.from({ length: 400 }, (_, index) => `${index} ${'x'.repeat(1_000)}`)
    for (const line of lines) {
      output.write(line)
      await turn()
    }
    expect(told.trouble).toEqual(['the reader does not keep up'])
    expect(told.dropped).toBeGreaterThan(100)
    let text = ''
    await vi.waitFor(
      () => {
        text += pipe.read()
        expect(told.recovered).toEqual([told.dropped])
      },
      { timeout: 60_000 },
    )
    text += pipe.read()
    expect(text).toBe(
      lines
        .slice(0, 400 - told.dropped)
        .map((line) => `${line}\n`)
        .join(''),
    )
    output.close()
    pipe.close()
  })

  it('do not hold up the end for long', () => {
    const pipe = makePipe()
    const { output } = open(pipe.file, { isUrgent: true })
    for (let count = 0; count < 200; count += 1) output.write('x'.repeat(1_000))
    const before = performance.now()
    output.close()
    expect(performance.now() - before).toBeLessThan(10_000)
    pipe.close()
  })

  it('refuse a named pipe without a reader instead of waiting for one', () => {
    const file = join(folder, 'pipe')
    execFileSync('mkfifo', [file])
    expect(() => open(file)).toThrow('ENXIO')
  })
})

describe('lines of a file', () => {
  it('go on in the new one after the old one was moved away, also where its folder is gone', async () => {
    const file = join(folder, 'logs', 'access.log')
    const { output } = open(file)
    output.write('one')
    await turn()
    renameSync(join(folder, 'logs'), join(folder, 'old'))
    output.write('two')
    output.reopen()
    output.write('three')
    output.close()
    expect(readFileSync(join(folder, 'old', 'access.log'), 'utf8')).toBe('one\ntwo\n')
    expect(readFileSync(file, 'utf8')).toBe('three\n')
  })

  it('stay in the old one where the new one cannot be opened, which is told', async () => {
    const file = join(folder, 'logs', 'access.log')
    const { output, told } = open(file)
    renameSync(join(folder, 'logs'), join(folder, 'old'))
    closeSync(openSync(join(folder, 'logs'), 'w'))
    output.reopen()
    output.write('one')
    output.close()
    expect(told.trouble).toEqual([expect.stringMatching(/^E/)])
    expect(readFileSync(join(folder, 'old', 'access.log'), 'utf8')).toBe('one\n')
  })

  it.runIf(process.platform === 'linux')(
    'shared in a pipe go out in writes that nobody can cut',
    async () => {
      const pipe = makePipe()
      const [one, other] = [open(pipe.file, { isShared: true }), open(pipe.file, { isShared: true })]
      const lineOf = (letter: string, index: number) => letter.repeat(1 + ((index * 37) % 1_500))
      for (let index = 0; index < 300; index += 1) {
        one.output.write(lineOf('a', index))
        other.output.write(lineOf('b', index))
      }
      let text = ''
      await vi.waitFor(
        () => {
          text += pipe.read()
          expect(text.split('\n')).toHaveLength(601)
        },
        { timeout: 120_000, interval: 5 },
      )
      expect(text).toMatch(/^(?:a+\n|b+\n)+$/)
      for (const { output } of [one, other]) output.close()
      pipe.close()
    },
  )
})
