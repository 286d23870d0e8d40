import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { errorOf } from '@gatehouse/command-line'
import { ProjectError } from '@gatehouse/projects'

/** An app of the CDK, as its `cdk.json` tells of it. */
export interface CdkApp {
  readonly folder: string
  /** The command that synthesizes it, for a shell. */
  readonly command: string
  readonly context: Readonly<Record<string, unknown>>
  /** Where its assembly goes: `cdk.out` of the folder, unless `output` says otherwise. Absolute. */
  readonly output: string
}

/** How many lines of a failed app's output are told. */
const TOLD_LINES = 12
/** Longer than an app takes that bundles all of its functions. */
const SYNTHESIS_MS = 600_000

/** The app in a folder; undefined where there is no `cdk.json`, or its `app` is an assembly already. Throws {@link ProjectError}. */
export function findCdkApp(folder: string): CdkApp | undefined {
  const file = join(folder, 'cdk.json')
  if (!existsSync(file)) return undefined
  const {
    app,
    context,
    output = 'cdk.out',
  } = readJson(file) as {
    app?: unknown
    context?: Record<string, unknown>
    output?: string
  }
  if (typeof app !== 'string' || app.trim() === '')
    throw new ProjectError(`${file}:1: there is no app`, undefined, [file])
  if (existsSync(resolve(folder, app)) && statSync(resolve(folder, app)).isDirectory()) return undefined
  const looked = join(folder, 'cdk.context.json')
  return {
    folder,
    command: app,
    context: { ...context, ...(existsSync(looked) && readJson(looked)) },
    output: resolve(folder, output),
  }
}

/**
 * Runs an app as the CDK's command does, so that its assembly is in its folder for that. Assets stay where their sources are: what is saved there is
 * what the next call runs. What an app would bundle in Docker fails with a message that says so; it is not attempted. One that takes too long
 * is ended, as is one that runs when this process ends. Rejects with a {@link ProjectError}, with the end of what the app printed.
 * @see https://docs.aws.amazon.com/cdk/v2/guide/cli.html
 */
export async function synthesize(
  app: CdkApp,
  env: NodeJS.ProcessEnv,
  timeoutMs = SYNTHESIS_MS,
): Promise<void> {
  const variables = {
    ...env,
    PATH: [...binFolders(app.folder), env.PATH].join(delimiter),
    CDK_OUTDIR: app.output,
    CDK_CONTEXT_JSON: JSON.stringify({ ...app.context, 'aws:cdk:disable-asset-staging': true }),
    CDK_DEFAULT_ACCOUNT: env.CDK_DEFAULT_ACCOUNT ?? '000000000000',
    CDK_DEFAULT_REGION: env.CDK_DEFAULT_REGION ?? env.AWS_REGION ?? 'us-east-1',
    CDK_DOCKER: NO_DOCKER,
  }
  const { status, isLate, text } = await run(app, variables, timeoutMs)
  if (status === 0 && existsSync(join(app.output, 'manifest.json'))) return
  const file = join(app.folder, 'cdk.json')
  if (text.includes(NO_DOCKER))
    throw new ProjectError(
      `${file}:1: the app bundles in Docker, which is not attempted: install esbuild in the project, or run cdk synth and name cdk.out`,
    )
  const told = text.trim().split('\n').slice(-TOLD_LINES).join('\n')
  const end = status === 0 ? 'wrote no assembly' : `ended with ${status}`
  const late = `was ended, as it took longer than ${timeoutMs / 1000} s`
  throw new ProjectError(`${file}:1: \`${app.command}\` ${isLate ? late : end}\n${told}`)
}

const NO_DOCKER = 'no-docker-for-gatehouse'

/** How an app ended, and what it printed. */
interface AppRun {
  readonly status: number
  /** Whether it was ended because it took too long. */
  readonly isLate: boolean
  readonly text: string
}

function run({ command, folder }: CdkApp, env: NodeJS.ProcessEnv, timeoutMs: number): Promise<AppRun> {
  return new Promise((resolve) => {
    // A group of its own, which is ended with all that the app has started.
    const child = spawn(command, {
      cwd: folder,
      env,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const parts: string[] = []
    let isLate = false
    const end = () => endGroup(child)
    const timer = setTimeout(() => {
      isLate = true
      end()
    }, timeoutMs)
    process.once('exit', end)
    const settle = (status: number, text: string) => {
      clearTimeout(timer)
      process.removeListener('exit', end)
      resolve({ status, isLate, text })
    }
    child.on('error', (error) => settle(127, error.message))
    // Against the types there are no streams where no descriptor was free for a process.
    for (const stream of [child.stdout, child.stderr] as (Readable | undefined)[])
      stream?.setEncoding('utf8').on('data', (it: string) => parts.push(it))
    child.on('close', (status) => settle(status ?? 1, parts.join('')))
  })
}

function endGroup(child: ChildProcess): void {
  try {
    process.kill(-(child.pid as number), 'SIGKILL')
  } catch {
    // There are no groups on Windows, or it has ended already.
    child.kill('SIGKILL')
  }
}

/** Where npm would find commands: `node_modules/.bin` of the folder and of those above. */
function binFolders(folder: string): string[] {
  const own = join(folder, 'node_modules/.bin')
  return folder === dirname(folder) ? [own] : [own, ...binFolders(dirname(folder))]
}

function readJson(file: string): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object
  } catch (error) {
    throw new ProjectError(`${file}:1: ${errorOf(error).message}`, undefined, [file])
  }
}
