import type { Project } from '@gatehouse/projects'
import { shortenPlace } from '../imports/to-failure.ts'
import type { DevOutput } from './dev-output.ts'
import { formatRoutes, listRoutes, type ServedStage } from './route-table.ts'

/** Says what is wrong, and what is served in spite of it. */
export function tellMistake(error: Error, consequence: string, output: DevOutput): void {
  const message = shortenPlace(error.message)
  output.line(output.style('red', `${message}\n  ${consequence}`), { type: 'error', message })
}

/** Says which folder is not watched, and why: what is saved there is not applied. */
export function tellBlind(output: DevOutput): (folder: string, reason: string) => void {
  return (folder, reason) => {
    const text = `changes in ${folder} are not seen: ${reason}`
    output.line(output.style('yellow', text), { type: 'blind', folder, reason })
  }
}

/** Says, once, that what an app writes itself is among its sources: without pauses it would be read again without end. */
export function tellOwnWrites(output: DevOutput): () => void {
  let isTold = false
  return () => {
    if (isTold) return
    isTold = true
    const text =
      'sources change whenever the app is synthesized: it is done again for those after longer and longer pauses, and at once for other changes'
    output.line(output.style('yellow', text), { type: 'own-writes', text })
  }
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
