import { type Destination, parseResponseDestination } from '@gatehouse/contract/core'
import type { Answer } from '../../exchange/exchange.ts'
import { recordingOf } from '../../exchange/recording.ts'
import { compileValue } from './mapping-value.ts'
import { noteResponseMapping } from './note-mapping.ts'
import { type CompiledMappings, valueFor, writeHeader } from './request-mappings.ts'

type ResponseDraft = Pick<Answer, 'status' | 'headers'>

/**
 * Compiles an integration's `responseParameters`: what becomes of an answer, by the backend's status. http-apis §6.2
 */
export function compileResponseMappings(
  parameters: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined,
  stageVariables: Readonly<Record<string, string>>,
): ReadonlyMap<number, CompiledMappings<ResponseDraft>> {
  const byStatus = Object.entries(parameters ?? {}).map(
    ([status, mappings]) => [Number(status), compileStatus(mappings, stageVariables)] as const,
  )
  return new Map(byStatus)
}

function compileStatus(
  parameters: Readonly<Record<string, string>>,
  stageVariables: Readonly<Record<string, string>>,
): CompiledMappings<ResponseDraft> {
  const mappings = Object.entries(parameters).flatMap(([key, text]) => {
    const destination = parseResponseDestination(key)
    const value = compileValue(text, 'response', stageVariables)
    return destination && value ? [{ key, text, destination, value }] : []
  })
  return {
    readsBody: mappings.some(({ value }) => value.readsBody),
    apply: (draft, readings) => {
      const recording = recordingOf(readings.facts.exchange)
      return mappings.reduce((before, { key, text, destination, value: compiled }) => {
        const value = valueFor(destination, compiled.read, readings)
        const after = value === undefined ? before : write(before, destination, value)
        if (recording) {
          const missing = compiled.missing(readings)
          noteResponseMapping(recording, { key, text, destination, value, missing, before, after })
        }
        return after
      }, draft)
    },
  }
}

function write(draft: ResponseDraft, destination: Destination, value: string): ResponseDraft {
  return destination.place === 'statuscode'
    ? { ...draft, status: statusFrom(value) ?? draft.status }
    : { ...draft, headers: writeHeader(draft.headers, destination, value) }
}

/** *Assumed*: a value that is not a final status changes nothing. http-apis §6.2 */
function statusFrom(text: string): number | undefined {
  const status = Number(text)
  return Number.isInteger(status) && status >= 200 && status <= 599 ? status : undefined
}
