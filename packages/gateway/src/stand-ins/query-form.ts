import type { Stored } from './resource-files.ts'
import type { StandIns } from './stand-in-answer.ts'
import { StandInError } from './stand-in-error.ts'

/** What a call of the Query protocol answers, by the names of elements. */
export type QueryResult = Readonly<Record<string, unknown>>

/** Answers a call by its form. Throws {@link StandInError}. */
export type QueryAnswer = (standIns: StandIns, form: URLSearchParams) => QueryResult

/** A tag of a role or a policy. */
export interface Tag {
  readonly Key: string
  readonly Value: string
}

/** A member that has to be given. Throws {@link StandInError}. */
export function required(form: URLSearchParams, name: string): string {
  const value = form.get(name)
  if (value !== null && value !== '') return value
  throw new StandInError(
    400,
    'ValidationError',
    `1 validation error detected: Value at '${name.slice(0, 1).toLowerCase()}${name.slice(1)}' failed to satisfy constraint: Member must not be null`,
  )
}

/** An error about what is not there. */
export function noEntity(message: string): StandInError {
  return new StandInError(404, 'NoSuchEntity', message)
}

/** Tags that a role or a policy has at most. Source: "IAM and AWS STS quotas". */
const MAX_TAGS = 50

/** The tags of a form. Throws {@link StandInError}. */
export function tagsOf(form: URLSearchParams): readonly Tag[] {
  const keys = [...form].flatMap(([name, key]) => {
    const at = /^Tags\.member\.(\d+)\.Key$/.exec(name)?.[1]
    return at === undefined ? [] : [{ at, key }]
  })
  if (keys.length > MAX_TAGS)
    throw new StandInError(
      400,
      'ValidationError',
      `1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to ${MAX_TAGS}`,
    )
  return keys.map(({ at, key }) => ({ Key: key, Value: form.get(`Tags.member.${at}.Value`) ?? '' }))
}

/** Tags with those of a form added; `quota` names how many there may be. Throws {@link StandInError}. */
export function withTags({ Tags }: Stored, form: URLSearchParams, quota: string): readonly Tag[] {
  const added = tagsOf(form)
  const names = new Set(added.map(({ Key }) => Key))
  const merged = [...(Tags as readonly Tag[]).filter(({ Key }) => !names.has(Key)), ...added]
  if (merged.length > MAX_TAGS)
    throw new StandInError(409, 'LimitExceeded', `Cannot exceed quota for ${quota}: ${MAX_TAGS}`)
  return merged
}

/** Tags without those that a form names. */
export function withoutTags({ Tags }: Stored, form: URLSearchParams): readonly Tag[] {
  const keys = new Set(
    [...form].flatMap(([name, value]) => (/^TagKeys\.member\.\d+$/.test(name) ? [value] : [])),
  )
  return (Tags as readonly Tag[]).filter(({ Key }) => !keys.has(Key))
}

/** When something is made. */
export function now(): string {
  return new Date().toISOString()
}

/** What follows the letters of an id that say of what it is. */
export function idOf(length: number): string {
  return crypto.randomUUID().replaceAll('-', '').toUpperCase().slice(0, length)
}
