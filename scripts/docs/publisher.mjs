import { createHash } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

/** The highest takes ten seconds longer for a tenth less. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 } }

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.yaml': 'application/yaml',
  '.md': 'text/markdown; charset=utf-8',
}

/**
 * Gathers files in a new folder, each with the addresses that it is served at; `finish` puts the folder in the place of the old one,
 * so that a server never sees half of it.
 */
export async function createPublisher(folder) {
  const scratch = `${folder}.new`
  await rm(scratch, { recursive: true, force: true })
  const files = {}
  return {
    digestOf,
    /** `isLarge` leaves only the compressed form in the folder. */
    async add(file, text, addresses, { immutable = false, isLarge = false } = {}) {
      const target = join(scratch, file)
      await mkdir(dirname(target), { recursive: true })
      await (isLarge ? writeFile(`${target}.br`, await compress(text, QUALITY)) : writeFile(target, text))
      const entry = {
        file,
        type: TYPES[extname(file)],
        digest: digestOf(text),
        ...(immutable && { immutable }),
      }
      for (const address of addresses) files[`/_gatehouse/${address}`] = entry
    },
    async finish(index) {
      const digest = digestOf(JSON.stringify([index, files]))
      await writeFile(join(scratch, 'manifest.json'), JSON.stringify({ files, index: { digest, ...index } }))
      await rm(folder, { recursive: true, force: true })
      await rename(scratch, folder)
      return Object.keys(files).length
    },
  }
}

/** Names a text: the same for the same. */
export function digestOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 20)
}
