import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib'

/** How a text travels. */
export type Encoding = 'br' | 'gzip' | 'identity'

const compressByBrotli = promisify(brotliCompress)
const decompressByBrotli = promisify(brotliDecompress)
const compressByGzip = promisify(gzip)

/** Half of what level 9 takes, for a hundredth more bytes. */
const GZIP = { level: 7 }
/** A tenth of what the highest quality takes, for a tenth more bytes. What is compressed at build time has the highest. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

/** What was compressed since the process started: a file's representation never changes while it runs. */
const made = new Map<string, Promise<Buffer>>()

/** The bytes of a published file in an encoding. A file may lie there as `<file>.br` alone. */
export function loadRepresentation(file: string, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return loadText(file)
  const key = `${file} ${encoding}`
  const known = made.get(key)
  if (known) return known
  const promise = represent(file, encoding)
  made.set(key, promise)
  promise.catch(() => made.delete(key))
  return promise
}

async function represent(file: string, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return compressByGzip(await loadText(file), GZIP)
  return existsSync(`${file}.br`) ? readFile(`${file}.br`) : compressByBrotli(await loadText(file), BROTLI)
}

async function loadText(file: string): Promise<Buffer> {
  return existsSync(file) ? readFile(file) : decompressByBrotli(await readFile(`${file}.br`))
}

/** The best encoding that a client accepts. Source: RFC 9110, 12.5.3. */
export function preferredEncoding(accepted = ''): Encoding {
  const weights = new Map(accepted.toLowerCase().split(',').map(parseWeight))
  const weightOf = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0
  const [best] = (['br', 'gzip'] as const)
    .filter((coding) => weightOf(coding) > 0)
    .sort((one, other) => weightOf(other) - weightOf(one))
  return best ?? 'identity'
}

function parseWeight(item: string): readonly [coding: string, weight: number] {
  const [coding = '', ...parameters] = item.split(';').map((it) => it.trim())
  const weight = parameters.find((it) => it.startsWith('q='))
  return [coding, weight === undefined ? 1 : Number(weight.slice(2)) || 0]
}
