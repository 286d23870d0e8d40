import { styleText } from 'node:util'
import type { EventRecord } from '@gatehouse/contract'
import { escapeControls } from '@gatehouse/runtime/core'
import { formatPrinted } from '../logs/format-printed.ts'
import { describe } from '../records/describe-record.ts'

type Style = Parameters<typeof styleText>[0]

/**
 * A record in a line for a terminal, with more lines for what went wrong and what usually mends it. Clients, functions and backends
 * write parts of it, and none of them a line of its own.
 */
export function formatRecord(record: EventRecord, { colors }: { readonly colors: boolean }): string {
  const paint = (style: Style, text: string) =>
    colors ? styleText(style, escapeControls(text)) : escapeControls(text)
  const { startedAt, durationMs, fault, remarks = [], id } = record
  const [, time = ''] = /T(.*)Z$/.exec(startedAt) ?? []
  const took = durationMs < 10 ? durationMs.toFixed(1) : String(Math.round(durationMs))
  const head = [
    paint('gray', time),
    paint(styleOf(record), describe(record)),
    ...(durationMs > 0 ? [`${took} ms`] : []),
    paint('gray', placeOf(record)),
    paint('gray', id),
  ]
  const why = fault
    ? [`  ${paint('red', fault.code)}: ${escapeControls(fault.cause)}`, `  ${paint('cyan', fault.hint)}`]
    : []
  const detail = fault?.detail === undefined ? [] : [`  ${escapeControls(fault.detail)}`]
  const seen = remarks.flatMap(({ code, cause, hint }) => [
    `  ${paint('yellow', code)}: ${escapeControls(cause)}`,
    `  ${paint('cyan', hint)}`,
  ])
  return [head.filter(Boolean).join('  '), ...why, ...detail, ...seen, ...outputOf(record)].join('\n')
}

function styleOf({ status = 200, fault }: EventRecord): Style {
  if (status >= 500) return 'red'
  return status >= 400 || fault ? 'yellow' : 'green'
}

function placeOf({ apiId, stage, routeKey, node }: EventRecord): string {
  const stageName = stage === undefined ? apiId : `${apiId}/${stage}`
  return [stageName, routeKey, node].filter((it) => it !== undefined).join(' ')
}

function outputOf(record: EventRecord): string[] {
  return 'function' in record ? record.function.output.map((line) => `  | ${formatPrinted(line)}`) : []
}
