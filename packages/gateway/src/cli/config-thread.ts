/** The thread of a configuration that is code: runs it, tells what it exports, and is ended with whatever it left running. */
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { importFile, importTypeScript } from '@gatehouse/functions/import-file'
import { ownFile } from '../files/own-file.ts'

/** What became of a configuration: its JSON, undefined for one that has none, or what went wrong and where. */
export type Loaded = { readonly json: string | undefined } | { readonly problem: string }

const file = workerData as string

/** Where the frames of a stack are that say nothing to the author of a configuration. */
const OWN = [ownFile('.').href, import.meta.resolve('@gatehouse/functions/import-file')].map((it) =>
  fileURLToPath(new URL('.', it)),
)

process.setSourceMapsEnabled(true)
// What is thrown outside of the code's own calls, by a timer or a promise that is not awaited.
process.on('uncaughtException', (error) => post({ problem: describe(error) }))
try {
  const module = /\.[cm]?ts$/.test(file) ? await importTypeScript(file) : await importFile(file)
  const { default: content } = module as { default?: unknown }
  post({ json: toJson(typeof content === 'function' ? await content() : content) })
} catch (error) {
  post({ problem: describe(error) })
}

function post(loaded: Loaded): void {
  parentPort?.postMessage(loaded)
}

/** What JSON has no word for becomes null, so that it is refused in its place rather than overlooked. */
function toJson(content: unknown): string | undefined {
  return JSON.stringify(content, (_, value: unknown) =>
    ['function', 'symbol', 'bigint'].includes(typeof value) ? null : value,
  )
}

/** `gatehouse.config.ts:7: message`: where the file, or one that it imports, is at fault. */
function describe(error: unknown): string {
  const { message = String(error), stack = '' } = (error ?? {}) as Partial<Error>
  const [first = ''] = message.split('\n')
  const [, badFile, why, badLine] =
    /^Error transforming (.+?): (?:SyntaxError: )?(.*) \((\d+):\d+\)$/.exec(first) ?? []
  if (badFile) return `${badFile}:${badLine}: ${why}`
  const places = stack.matchAll(/(?:^|\(|at (?:async )?)((?:file:\/\/)?\/[^\n()]+?):(\d+)(?::\d+)?\)?$/gm)
  for (const [, place = '', line] of places) {
    const path = place.startsWith('file:') ? fileURLToPath(place) : place
    if (!OWN.some((folder) => path.startsWith(folder))) return `${path}:${line}: ${first}`
  }
  return `${file}: ${first}`
}
