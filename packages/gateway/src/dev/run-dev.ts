import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorOf } from '@gatehouse/command-line'
import { type Project, ProjectError } from '@gatehouse/projects'
import { readAgentsText } from '../files/agents-text.ts'
import { toFailure } from '../imports/to-failure.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { type Gateway, serveFrom } from '../process/gateway.ts'
import { MACHINE, type OpenedParts } from '../process/gateway-context.ts'
import { openStateThread } from '../state/open-state-thread.ts'
import { createCdkSources } from './cdk-sources.ts'
import { type AssumedRoles, createAssumedRoles, type RoleListener } from './deployed/assume-roles.ts'
import type { ReadProject } from './deployed-reader.ts'
import { createDevOutput, type DevOutput } from './dev-output.ts'
import { listArchives } from './function-archives.ts'
import { inTurn } from './in-turn.ts'
import { openDeployed } from './open-deployed.ts'
import type { DevCommand } from './parse-dev.ts'
import { createPauses, type Pauses } from './pauses.ts'
import { createFunctionPrinter } from './print-functions.ts'
import { printRecords } from './print-records.ts'
import { createProjectReader, type ProjectReader } from './project-reader.ts'
import { openProjectState, type ProjectState } from './project-state.ts'
import { tellBlind, tellMistake, tellOwnWrites, tellRemarks, tellRoutes } from './tell-project.ts'
import { toDefinitions } from './to-definitions.ts'
import { noteTrust, trustOwnCertificate } from './trust-own-certificate.ts'
import {
  type AwaitedFiles,
  awaitFiles,
  type FileListener,
  type FileWatch,
  watchFiles,
} from './watch-files.ts'

/** A project that is served, and followed as its files change. */
export interface RunningProject {
  readonly gateway: Gateway
  close(): Promise<void>
}

/**
 * Reads a project, starts a gateway with an empty state, makes what the project says by the management API's own rules, runs its
 * functions, and does so again for what changes. A mistake in the project is told with its place, and the start goes on once it is
 * mended. Rejects with a line where there is no project.
 */
export async function runDev(
  dev: DevCommand,
  given: GatewayOptions,
  onFailure: (error: Error) => void,
): Promise<RunningProject> {
  const output = createDevOutput(dev)
  const reader = createProjectReader()
  const blind = tellBlind(output)
  const sources = createCdkSources({ watched: dev.watched, blind })
  const listener = { blind, followed: sources }
  const command = { ...dev, readFiles: reader.readFiles, sources }
  const { read, client } = openDeployed(command, given, process.env)
  const following: { served?: StartedProject } = {}
  const roles =
    dev.assumesRoles && client ? createAssumedRoles(client, listenToRoles(following, output)) : undefined
  const start = () => startProject({ dev, read, reader, roles, output }, given, onFailure)
  const served = await startWhenGood(start, listener, output)
  following.served = served
  reader.serve()
  const { gateway, parts, state } = served
  tellRemarks(state.project, output)
  if (dev.asJson) output.line('', { type: 'agents', text: readAgentsText() })
  await tellRoutes(state.project, gateway.url, output)
  if (parts.records) printRecords(parts.records, output).catch(() => undefined)
  const files = followProject(served, listener, output)
  return {
    gateway,
    async close() {
      files.close()
      roles?.close()
      reader.close()
      await gateway.close()
      served.remove()
    },
  }
}

/** Functions that have the credentials of a role begin anew with others. */
function listenToRoles(following: { readonly served?: StartedProject }, output: DevOutput): RoleListener {
  return {
    renewed() {
      const { served } = following
      if (!served) return
      defineFunctions(served).catch((error: unknown) => {
        tellMistake(errorOf(error), 'Functions keep the credentials that they have.', output)
      })
    },
    refused(role, problem) {
      const text = `${role}: functions have no credentials of it: ${problem}`
      output.line(output.style('yellow', text), { type: 'role-refused', role, problem })
    },
  }
}

/** Defines the functions of the project as it is now, by the credentials of now. A project that changed meanwhile defines its own. */
async function defineFunctions({ parts, state, definitionsOf }: ServedProject): Promise<void> {
  const { project } = state
  const definitions = await definitionsOf(project)
  if (project === state.project) parts.functions.define(definitions)
}

/** Starts again after each change, until there is no mistake in the project. */
async function startWhenGood<T>(
  start: () => Promise<T>,
  listener: FollowListener,
  output: DevOutput,
): Promise<T> {
  const pauses = createPauses()
  const changeAfter = waitForChanges(listener, pauses, output)
  try {
    for (;;) {
      const since = Date.now()
      pauses.begin()
      try {
        return await start()
      } catch (error) {
        pauses.end()
        if (!(error instanceof ProjectError) || error.files.length === 0) throw toFailure(error)
        await changeAfter.mistake(error, since)
      }
    }
  } finally {
    changeAfter.close()
  }
}

/** Waits, after each start that fails, for what may mend it. */
function waitForChanges(listener: FollowListener, pauses: Pauses, output: DevOutput) {
  const tellPause = tellOwnWrites(output)
  let awaited: AwaitedFiles | undefined
  let wasApp = false
  return {
    async mistake(error: ProjectError, since: number): Promise<void> {
      // The command of an app of the CDK may compile what it runs, which is among its sources.
      const isApp = (listener.followed?.folders.size ?? 0) > 0
      if (isApp !== wasApp) awaited?.close()
      if (isApp !== wasApp || !awaited) awaited = awaitFiles({ ...listener, isByContents: isApp })
      wasApp = isApp
      awaited.set(error.files, since)
      tellMistake(error, 'It is served once that is mended.', output)
      let hasChanged = await awaited.next()
      while (isApp && hasChanged) {
        const pauseMs = pauses.pauseAfterChange()
        if (pauseMs === 0) return
        tellPause()
        hasChanged = await awaited.next(pauseMs)
      }
    },
    close: () => awaited?.close(),
  }
}

async function startProject(
  request: Omit<ProjectRequest, 'first' | 'temporary'>,
  given: GatewayOptions,
  onFailure: (error: Error) => void,
): Promise<StartedProject> {
  const since = Date.now()
  const first = await request.read()
  const temporary = mkdtempSync(join(tmpdir(), 'gatehouse-dev-'))
  const trustAsBefore = noteTrust(process.env)
  const remove = () => {
    process.removeListener('exit', remove)
    trustAsBefore()
    rmSync(temporary, { recursive: true, force: true })
  }
  // A key is in it: whatever ends the process.
  process.once('exit', remove)
  try {
    return { ...(await serveProject({ ...request, first, temporary }, given, onFailure)), remove, since }
  } catch (error) {
    remove()
    throw error instanceof ProjectError ? error.foundIn(first.files) : error
  }
}

/** What a project is served from. */
interface ProjectRequest {
  readonly dev: DevCommand
  readonly read: ReadProject
  readonly reader: ProjectReader
  readonly roles: AssumedRoles | undefined
  readonly first: Project
  /** A folder that is gone with the gateway. */
  readonly temporary: string
  readonly output: DevOutput
}

interface ServedProject {
  readonly gateway: Gateway
  readonly parts: OpenedParts
  readonly state: ProjectState
  readonly definitionsOf: (project: Project) => ReturnType<typeof toDefinitions>
}

interface StartedProject extends ServedProject {
  /** When it began to be read, in ms since 1970. */
  readonly since: number
  /** Removes what was written for it. */
  remove(): void
}

async function serveProject(
  { dev, read, reader, roles, first, temporary, output }: ProjectRequest,
  given: GatewayOptions,
  onFailure: (error: Error) => void,
): Promise<ServedProject> {
  const opened: { parts?: OpenedParts; url: string } = { url: 'http://localhost' }
  const options = { ...withOwnTls(given, temporary), account: first.account, region: first.region }
  const definitionsOf = async (project: Project) => {
    await roles?.take(project.functions.flatMap(({ role = '' }) => (ROLE_ARN.test(role) ? [role] : [])))
    const credentials = roles && { credentialsOf: roles.variablesOf }
    const places = { temporary, gatewayUrl: opened.url, unpack: reader.unpack, ...credentials }
    return toDefinitions(project, dev.variables, places)
  }
  const configuration = await openStateThread(options, onFailure)
  const gateway = await serveFrom(configuration, options, {
    ...MACHINE,
    project: {
      log: createFunctionPrinter(output),
      variables: () => ({
        // What functions call of AWS goes to the emulator that stands for it.
        ...(given.awsEndpoint !== undefined && { AWS_ENDPOINT_URL: given.awsEndpoint }),
        AWS_ENDPOINT_URL_LAMBDA: opened.url,
        AWS_ENDPOINT_URL_APIGATEWAYV2: opened.url,
      }),
    },
    domainNameOf: (apiId) => `${new URL(opened.url).host}/_aws/execute-api/${apiId}`,
    onServing: (parts) => {
      opened.parts = parts
    },
  })
  opened.url = gateway.url
  try {
    // Variables may name the project's own addresses, which are known from here on.
    opened.parts?.functions.define(await definitionsOf(first))
    const { management } = configuration
    const state = await openProjectState(read, first, { management, options })
    return { gateway, parts: opened.parts as OpenedParts, state, definitionsOf }
  } catch (error) {
    await gateway.close()
    throw error
  }
}

const ROLE_ARN = /^arn:[^:]+:iam::\d{12}:role\//

/** The port speaks TLS as well, by a certificate that functions trust, where the user has none of his own. */
function withOwnTls(given: GatewayOptions, temporary: string): GatewayOptions {
  const options = { ...given, data: ':memory:', inspect: true as const }
  if (given.certificates !== undefined) return options
  return { ...options, tlsOnPort: true, certificates: trustOwnCertificate(temporary, process.env) }
}

const GOES_ON = 'What was served before goes on.'
const IS_LOST = 'What was served before could not be put back: all is made anew with the next change.'

/** Hears of a project's files, and of sources of an app of the CDK that come. */
type FollowListener = Pick<FileListener, 'blind' | 'followed'>

/** Applies what changes in a project's files. What cannot be applied is told, and what was served goes on. */
function followProject(served: StartedProject, listener: FollowListener, output: DevOutput): FileWatch {
  const { state, definitionsOf } = served
  // The command of an app of the CDK may compile what it runs, which is among its sources.
  const isByContents = state.project.kind === 'cdk'
  const [pauses, tellPause] = [createPauses(), tellOwnWrites(output)]
  let followed = filesOf(state.project)
  let waiting: NodeJS.Timeout | undefined
  const reload = inTurn(async () => {
    if (files.isClosed) return
    const [startedAt, since] = [performance.now(), Date.now()]
    pauses.begin()
    try {
      // Definitions are made before and once more: credentials of roles may be others by then.
      const project = await state.reload(definitionsOf)
      await defineFunctions(served)
      followed = filesOf(project)
      const durationMs = Math.round(performance.now() - startedAt)
      const text = output.style('green', `Applied what changed in ${durationMs} ms`)
      output.line(text, { type: 'reloaded', durationMs })
      tellRemarks(project, output)
    } catch (error) {
      if (files.isClosed) return
      // What it got to now may mend it, and what it did not get to as well.
      if (error instanceof ProjectError) followed = [...new Set([...followed, ...error.files])]
      tellMistake(errorOf(error), state.isWhole ? GOES_ON : IS_LOST, output)
    }
    pauses.end()
    files.set(followed, since)
  })
  const changed = () => {
    clearTimeout(waiting)
    const pauseMs = isByContents ? pauses.pauseAfterChange() : 0
    if (pauseMs === 0) return reload()
    tellPause()
    waiting = setTimeout(reload, pauseMs).unref()
  }
  const files = watchFiles({ ...listener, changed, isByContents })
  files.set(followed, served.since)
  return files
}

/** Files that a project changes with. Folders of code are watched where functions run. */
function filesOf(project: Project): readonly string[] {
  return [...project.files, ...listArchives(project)]
}
