import { relative } from 'node:path'
import { type Project, ProjectError } from '@gatehouse/projects'
import { StartFailure } from '../failures/start-failure.ts'
import type { DevOutput } from './dev-output.ts'
import { formatRoutes, listRoutes, type ServedStage } from './route-table.ts'

/** A mistake in a project as one line for a person, in place of a stack; other errors as they are. */
export function toFailure(error: unknown): unknown {
  return error instanceof ProjectError ? new StartFailure(shortenPlace(error.message)) : error
}

/** Says what is wrong, and what is served in spite of it. */
export function tellMistake(error: Error, consequence: string, output: DevOutput): void {
  const message = shortenPlace(error.message)
  output.line(output.style('red', `${message}\n  ${consequence}`), { type: 'error', message })
}

/** A message that begins with a file: relative to where the user is. */
export function shortenPlace(message: string): string {
  const base = process.env.INIT_CWD ?? process.cwd()
  const [, file, rest] = /^(\/[^:]+)(:\d+.*)$/s.exec(message) ?? []
  if (file === undefined) return message
  const short = relative(base, file)
  return `${short.startsWith('../../') ? file : short}${rest}`
}

/** Says what is not understood, was left out or was guessed. */
export function tellRemarks({ remarks }: Pick<Project, 'remarks'>, output: DevOutput): void {
  for (const { subject, text, kind, at } of remarks) {
    const place = shortenPlace(`${at.file}:${at.line}`)
    const mark = output.style(kind === 'missing' ? 'yellow' : 'dim', kind)
    output.line(`${mark} ${place}: ${subject}: ${text}`, { type: 'remark', kind, subject, text, at })
  }
}

/** Says which routes are served, as the gateway itself has them. */
export async function tellRoutes(project: Project, url: string, output: DevOutput): Promise<void> {
  const response = await fetch(`${url}/_gatehouse/routes`)
  const { stages = [] } = (await response.json()) as { stages?: readonly ServedStage[] }
  const routes = listRoutes(project, stages, url)
  if (output.isText) output.line(formatRoutes(routes).join('\n'), { type: 'routes' })
  else for (const route of routes) output.line('', { type: 'route', ...route })
  for (const { logicalId, name, url: own } of project.functions) {
    const address = `${url}/_aws/lambda-url/${name}/`
    const shown = { type: 'function-url', target: logicalId, function: name, url: address }
    if (own) output.line(`\n${logicalId}  ${address}`, shown)
  }
  output.line(`\n${project.name} is served at ${url}`, { type: 'ready', url, project: project.name })
}
