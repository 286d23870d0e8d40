import { relative } from 'node:path'
import { ProjectError } from '@gatehouse/projects'
import { StartFailure } from '../failures/start-failure.ts'

/** A mistake in a project as one line for a person, in place of a stack; other errors as they are. */
export function toFailure(error: unknown): unknown {
  return error instanceof ProjectError ? new StartFailure(shortenPlace(error.message)) : error
}

/** A message that begins with a file: relative to where the user is. */
export function shortenPlace(message: string): string {
  const base = process.env.INIT_CWD ?? process.cwd()
  const [, file, rest] = /^(\/[^:]+)(:\d+.*)$/s.exec(message) ?? []
  if (file === undefined) return message
  const short = relative(base, file)
  return `${short.startsWith('../../') ? file : short}${rest}`
}
