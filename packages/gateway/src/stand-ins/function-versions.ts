import { isObject } from '@gatehouse/contract/core'
import { configurationOf } from './function-settings.ts'
import { pageOf } from './lambda-call.ts'
import type { Stored } from './resource-files.ts'
import type { StandInAnswer, StandIns } from './stand-in-answer.ts'
import { StandInError } from './stand-in-error.ts'

/** Where versions are kept: what each answers, and no code. */
export const VERSIONS = 'versions'

/**
 * Publishes a function as it is; its newest version, where nothing was changed since. A version is kept and answered, and runs what the
 * function has.
 */
export function publishVersion({ files }: StandIns, known: Stored, { Description: text }: Stored): Stored {
  const name = String(known.FunctionName)
  const last = Number(known.LastPublished ?? 0)
  const newest = files.read(VERSIONS, keyOf(name, last))
  const made = versionOf(known, String(last + 1), text)
  if (newest && isSame(newest, made, text === undefined)) return newest
  files.write(VERSIONS, keyOf(name, last + 1), made)
  files.write('functions', name, { ...known, LastPublished: last + 1 })
  return made
}

/** The versions of a function, the one that is not published first. */
export function listVersions({ files }: StandIns, known: Stored, query: URLSearchParams): StandInAnswer {
  const page = pageOf(query)
  const isFirst = page.after === undefined
  const { found, next } = files.page(VERSIONS, {
    ...page,
    most: isFirst ? Math.max(page.most - 1, 1) : page.most,
    prefix: `${String(known.FunctionName)}:`,
  })
  const latest = { ...configurationOf(known), FunctionArn: `${String(known.FunctionArn)}:$LATEST` }
  return {
    status: 200,
    body: {
      Versions: isFirst ? [latest, ...found] : found,
      ...(next !== undefined && { NextMarker: next }),
    },
  }
}

/** The configuration of a function, or of the version or alias that is asked for. Throws {@link StandInError}. */
export function configurationAt({ files }: StandIns, known: Stored, qualifier: string | undefined): Stored {
  if (qualifier === undefined) return configurationOf(known)
  const name = String(known.FunctionName)
  const arn = `${String(known.FunctionArn)}:${qualifier}`
  if (qualifier === '$LATEST') return { ...configurationOf(known), FunctionArn: arn }
  const alias = files.read('aliases', `${name}:${qualifier}`)
  const version = files.read(VERSIONS, keyOf(name, alias?.FunctionVersion ?? qualifier))
  if (!version && !alias)
    throw new StandInError(404, 'ResourceNotFoundException', `Function not found: ${arn}`)
  return { ...(version ?? configurationOf(known)), FunctionArn: arn }
}

/** Removes a version, if there is one. */
export function removeVersion({ files }: StandIns, name: string, version: string): void {
  files.remove(VERSIONS, keyOf(name, version))
}

/** Names of files are in order: numbers have leading zeros. */
function keyOf(name: string, version: unknown): string {
  return `${name}:${String(version).padStart(10, '0')}`
}

function versionOf(known: Stored, version: string, text: unknown): Stored {
  const configuration = configurationOf(known)
  const { SnapStart: start } = configuration
  const isStarted = isObject(start) && start.ApplyOn === 'PublishedVersions'
  return {
    ...configuration,
    ...(typeof text === 'string' && { Description: text }),
    SnapStart: isStarted ? { ...start, OptimizationStatus: 'On' } : start,
    FunctionArn: `${String(known.FunctionArn)}:${version}`,
    Version: version,
  }
}

/** Whether two versions have the same code and configuration. */
function isSame(one: Stored, other: Stored, isDescribed: boolean): boolean {
  const [text, otherText] = [one, other].map(
    ({ FunctionArn: _, LastModified: __, RevisionId: ___, Version: ____, Description, ...compared }) =>
      JSON.stringify([isDescribed ? (Description ?? '') : '', Object.entries(compared).sort()]),
  )
  return text === otherText
}
