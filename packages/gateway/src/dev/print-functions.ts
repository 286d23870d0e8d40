import { relative } from 'node:path'
import type { PrintedLine } from '@gatehouse/functions'
import { escapeControls } from '@gatehouse/runtime'
import type { FunctionsLog } from '../functions/open-functions.ts'
import { placeOf, readSourceLine, type SourcePlace } from '../functions/source-line.ts'
import { formatPrinted } from '../logs/format-printed.ts'
import type { DevOutput } from './dev-output.ts'

/** What functions print, each line after the function's name; under the first place of a stack its line of source. */
export function createFunctionPrinter(output: DevOutput): FunctionsLog {
  let isInStack = false

  function print(line: string, printed?: PrintedLine): void {
    const { name = 'functions', requestId, text = line } = printed ?? {}
    output.line(`${output.style('cyan', name)} ${formatPrinted(text)}`, {
      type: 'output',
      function: name,
      requestId,
      text,
    })
    const place = /^\s/.test(text) ? placeOf(text) : undefined
    const isOwn = place !== undefined && !place.file.includes('/node_modules/')
    if (isOwn && !isInStack) showSource(place, printed)
    isInStack = isOwn
  }

  function showSource(
    place: SourcePlace,
    { name = 'functions', codeFolder }: Partial<PrintedLine> = {},
  ): void {
    const source = readSourceLine(place, codeFolder)
    if (source === undefined) return
    const shown = `${relative(process.env.INIT_CWD ?? process.cwd(), place.file)}:${place.line}`
    output.line(
      `${output.style('cyan', name)} ${output.style('dim', escapeControls(`${shown} |`))} ${output.style('red', formatPrinted(source.trim()))}`,
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
