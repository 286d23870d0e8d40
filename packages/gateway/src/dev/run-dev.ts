import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { type Project, ProjectError, readProject } from '@gatehouse/projects'
import { errorOf } from '../failures/error-of.ts'
import { StartFailure } from '../failures/start-failure.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { type Gateway, serveFrom } from '../process/gateway.ts'
import { MACHINE, type OpenedParts } from '../process/gateway-context.ts'
import { openStateThread } from '../state/open-state-thread.ts'
import { createDevOutput, type DevOutput } from './dev-output.ts'
import type { DevCommand } from './parse-dev.ts'
import { createFunctionPrinter } from './print-functions.ts'
import { printRecords } from './print-records.ts'
import { openProjectState, type ProjectState } from './project-state.ts'
import { formatRoutes, listRoutes, type ServedStage } from './route-table.ts'
import { toDefinitions } from './to-definitions.ts'
import { watchFiles } from './watch-files.ts'

/** A project that is served, and followed as its files change. */
export interface RunningProject {
  readonly gateway: Gateway
  close(): Promise<void>
}

/**
 * Reads a project, starts a gateway with an empty state, makes what the project says by the management API's own rules, runs its
 * functions, and does so again for what changes. Rejects with a line that names the place in the project's files.
 */
export async function runDev(
  dev: DevCommand,
  given: GatewayOptions,
  onFailure: (error: Error) => void,
): Promise<RunningProject> {
  const output = createDevOutput(dev)
  const first = await telling(() => readProject(dev.folder, dev.read))
  const options = {
    ...given,
    data: ':memory:',
    inspect: true as const,
    account: first.account,
    region: first.region,
  }
  const temporary = mkdtempSync(join(tmpdir(), 'gatehouse-dev-'))
  const definitionsOf = (project: Project) => toDefinitions(project, dev.variables, temporary)
  const configuration = await openStateThread(options, onFailure)
  const opened: { parts?: OpenedParts; url?: string } = {}
  const gateway = await serveFrom(configuration, options, {
    ...MACHINE,
    project: {
      log: createFunctionPrinter(output),
      definitions: definitionsOf(first),
      variables: () => variablesOf(opened.url),
    },
    onServing: (parts) => {
      opened.parts = parts
    },
  })
  opened.url = gateway.url
  const { parts } = opened
  const state = await telling(() =>
    openProjectState(dev, first, { management: configuration.management, options }),
  ).catch(async (error: unknown) => {
    await gateway.close()
    rmSync(temporary, { recursive: true, force: true })
    throw error
  })
  tellRemarks(first, output)
  await tellRoutes(state, gateway.url, output)
  if (parts?.records) printRecords(parts.records, output).catch(() => undefined)
  const reload = inTurn(async () => {
    const startedAt = performance.now()
    try {
      const project = await state.reload()
      parts?.functions.define(definitionsOf(project))
      files.set(project.files)
      const ms = Math.round(performance.now() - startedAt)
      output.line(output.style('green', `Applied what changed in ${ms} ms`), {
        type: 'reloaded',
        durationMs: ms,
      })
      tellRemarks(project, output)
    } catch (error) {
      const { message } = errorOf(error)
      const text = `${shorten(message)}\n  What was served before goes on.`
      output.line(output.style('red', text), { type: 'error', message })
    }
  })
  const files = watchFiles(reload)
  files.set(first.files)
  return {
    gateway,
    async close() {
      files.close()
      await gateway.close()
      rmSync(temporary, { recursive: true, force: true })
    },
  }
}

/** Where functions find the gateway instead of AWS. */
function variablesOf(url: string | undefined): Record<string, string> {
  return url === undefined ? {} : { AWS_ENDPOINT_URL_LAMBDA: url, AWS_ENDPOINT_URL_APIGATEWAYV2: url }
}

/** One line for a person in place of a stack. */
async function telling<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw error instanceof ProjectError ? new StartFailure(shorten(error.message)) : error
  }
}

/** Files relative to where the user is. */
function shorten(message: string): string {
  const base = process.env.INIT_CWD ?? process.cwd()
  const [, file, rest] = /^(\/[^:]+)(:\d+.*)$/s.exec(message) ?? []
  if (file === undefined) return message
  const short = relative(base, file)
  return `${short.startsWith('../../') ? file : short}${rest}`
}

function tellRemarks({ remarks }: Project, output: DevOutput): void {
  for (const { subject, text, kind, at } of remarks) {
    const place = `${shorten(`${at.file}:${at.line}`)}`
    const mark = kind === 'missing' ? output.style('yellow', kind) : output.style('dim', kind)
    output.line(`${mark} ${place}: ${subject}: ${text}`, { type: 'remark', kind, subject, text, at })
  }
}

async function tellRoutes({ project }: ProjectState, url: string, output: DevOutput): Promise<void> {
  const response = await fetch(`${url}/_gatehouse/routes`)
  const { stages } = (await response.json()) as { stages: readonly ServedStage[] }
  const routes = listRoutes(project, stages, url)
  if (output.isText) output.line(formatRoutes(routes).join('\n'), { type: 'routes' })
  else for (const route of routes) output.line('', { type: 'route', ...route })
  output.line(`\n${project.name} is served at ${url}`, { type: 'ready', url, project: project.name })
}

/** One after the other; what is asked for while one runs is done once, after it. */
function inTurn(act: () => Promise<void>): () => void {
  let running: Promise<void> | undefined
  let isWanted = false
  return function run(): void {
    if (running) {
      isWanted = true
      return
    }
    running = act().finally(() => {
      running = undefined
      if (!isWanted) return
      isWanted = false
      run()
    })
  }
}
