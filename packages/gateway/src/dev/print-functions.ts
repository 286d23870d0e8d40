import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PrintedLine } from '@gatehouse/functions'
import type { FunctionsLog } from '../functions/open-functions.ts'
import type { DevOutput } from './dev-output.ts'

/** What functions print, each line after the function's name; under the first place of a stack its line of source. */
export function createFunctionPrinter(output: DevOutput): FunctionsLog {
  let isInStack = false

  function print(line: string, printed?: PrintedLine): void {
    const { name = 'functions', requestId, text = line } = printed ?? {}
    output.line(`${output.style('cyan', name)} ${text}`, { type: 'output', function: name, requestId, text })
    const place = placeOf(text)
    if (place && !isInStack) showSource(place, name)
    isInStack = place !== undefined
  }

  function showSource(place: SourcePlace, name: string): void {
    const source = readLine(place)
    if (source === undefined) return
    const shown = `${relative(process.env.INIT_CWD ?? process.cwd(), place.file)}:${place.line}`
    output.line(
      `${output.style('cyan', name)} ${output.style('dim', `${shown} |`)} ${output.style('red', source.trim())}`,
      {
        type: 'source',
        function: name,
        file: place.file,
        line: place.line,
        source,
      },
    )
  }

  return { print }
}

interface SourcePlace {
  readonly file: string
  readonly line: number
}

/** The place of a stack's line, where that is the user's own code: Node's stacks and Ruby's; Python prints the source itself. */
function placeOf(text: string): SourcePlace | undefined {
  const [, url, line] = /^\s+at .*?\(?((?:file:\/\/)?\/[^():]+):(\d+):\d+\)?$/.exec(text) ?? []
  if (url === undefined || /\/node_modules\/|^node:/.test(url)) return undefined
  return { file: url.startsWith('file:') ? fileURLToPath(url) : url, line: Number(line) }
}

function readLine({ file, line }: SourcePlace): string | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n')[line - 1]
  } catch {
    return undefined
  }
}
