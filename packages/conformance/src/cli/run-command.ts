import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createSigner } from '@gatehouse/client/signer'
import { askPerson, errorOf, formatOptions, UsageError } from '@gatehouse/command-line'
import { createIssuer } from '@gatehouse/issuer'
import { startBackend } from '../backend/start-backend.ts'
import { subjects } from '../cases/subjects.ts'
import { traffic } from '../cases/traffic/traffic.ts'
import { formatMarkdown, formatPage } from '../report/format-comparison.ts'
import { formatJunit } from '../report/format-junit.ts'
import { formatProblem, formatSummary } from '../report/format-text.ts'
import { count, type Report } from '../report/report.ts'
import { type Case, toCases } from '../run/case.ts'
import { createHttpTarget } from '../run/http-target.ts'
import { type CaseResult, runCases } from '../run/run-cases.ts'
import { casesOf, runTraffic, type TrafficOptions } from '../traffic/run-traffic.ts'
import { OPTIONS } from './option-table.ts'
import { type Options, parseCommand } from './parse-command.ts'

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }

/**
 * Runs the command; `program` is how it was called. Resolves to the status that the process is to end with: 1 where a case failed, or
 * Ctrl+C ended the run.
 * Rejects with a `UsageError` for a command line that makes no sense.
 */
export async function runCommand(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  program: string,
): Promise<number> {
  const command = parseCommand(args, env)
  if (command.kind === 'help') return print(formatHelp(program))
  if (command.kind === 'version') return print(version)
  const { options } = command
  const others = options.with.map(readReport)
  const stop = new AbortController()
  const report =
    options.endpoint === undefined ? undefined : await tryEndpoint(options.endpoint, options, env, stop)
  writeReports(options, report, others)
  if (report === undefined) return 0
  const { failed, broken } = count(report.results)
  return failed + broken > 0 || stop.signal.aborted ? 1 : 0
}

async function tryEndpoint(
  endpoint: string,
  options: Options,
  env: NodeJS.ProcessEnv,
  stop: AbortController,
): Promise<Report> {
  const selected = select(options)
  const cases = selected.management
  const isAws = /\.(amazonaws\.com(\.cn)?|api\.aws)$/.test(new URL(endpoint).hostname)
  const credentials = options.credentials === 'environment' ? readCredentials(env) : undefined
  if (isAws && credentials === undefined)
    throw new UsageError('AWS knows its accounts: add --credentials environment')
  if (isAws && options.dataPlane && options.backend === undefined)
    throw new UsageError('AWS cannot reach this machine: add --backend <url> that leads to --backend-port')
  if (isAws && !options.yes) await askFirst(selected.count, endpoint)
  const end = () => stop.abort()
  process.once('SIGINT', end)
  const date = new Date().toISOString()
  const onResult = createProgress(selected.count)
  const target = createHttpTarget({ endpoint, credentials })
  const { region } = options
  const sign = credentials && createSigner({ region, credentials, service: 'execute-api' })
  const tried = await runCases(cases, {
    target,
    region,
    domain: options.domain,
    accounts: credentials === undefined,
    domains: !isAws,
    regions: !isAws,
    signal: stop.signal,
    onResult,
  })
  const traffic = options.dataPlane
    ? await tryTraffic(options, { target, isAws, onResult, sign, signal: stop.signal })
    : []
  const results = [...tried, ...traffic]
  process.removeListener('SIGINT', end)
  const report = { name: options.name ?? endpoint, endpoint, region: options.region, date, version, results }
  console.log(formatSummary(report))
  return report
}

/** Prints what failed as it ends, and how far the run is. */
function createProgress(all: number): (result: CaseResult) => void {
  let done = 0
  return (result) => {
    done += 1
    const problem = formatProblem(result)
    if (problem !== undefined) console.log(problem)
    if (process.stderr.isTTY) process.stderr.write(`\r${done}/${all}\r`)
  }
}

/** How long an API of AWS may take until it is served, in ms. */
const AWS_SETTLES_MS = 10_000

/** Starts the backend, and tries what traffic does. */
async function tryTraffic(
  { region, only, backend: address, backendPort, function: functionArn }: Options,
  {
    isAws,
    ...options
  }: Pick<TrafficOptions, 'target' | 'onResult' | 'sign' | 'signal'> & { readonly isAws: boolean },
): Promise<CaseResult[]> {
  const backend = await startBackend(backendPort)
  // What needs an address of its own for the backend does not reach loopback, where the issuer is.
  const issuer = address === undefined ? await createIssuer() : undefined
  try {
    const settleMs = isAws ? AWS_SETTLES_MS : 0
    const at = {
      region,
      only,
      settleMs,
      issuer,
      functionArn,
      backend: address ?? backend.url,
      localBackend: backend.url,
    }
    return await runTraffic(traffic, { ...at, ...options })
  } finally {
    await backend.close()
    await issuer?.close()
  }
}

/** The cases that are asked for, and how many with those of traffic. */
function select({ only, dataPlane }: Options): { readonly management: Case[]; readonly count: number } {
  const all = toCases(subjects)
  const management = only === undefined ? all : all.filter(({ id }) => id.includes(only))
  const ofTraffic = dataPlane ? traffic.flatMap((subject) => casesOf(subject, { only })).length : 0
  const count = management.length + ofTraffic
  if (count === 0) throw new UsageError(`no case has '${only}' in its name`)
  return { management, count }
}

function readCredentials(env: NodeJS.ProcessEnv) {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN } = env
  if (!accessKeyId || !secretAccessKey)
    throw new UsageError('--credentials environment needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY')
  return { accessKeyId, secretAccessKey, ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }) }
}

/** Rejects where nobody is there to ask. */
async function askFirst(cases: number, endpoint: string): Promise<void> {
  const question = `${cases} cases make and delete APIs at ${endpoint}, in your account. That may cost money. Go on? (yes) `
  if (!process.stdin.isTTY) throw new UsageError('an account of AWS is used only with --yes')
  const answer = await askPerson(question)
  if (answer.toLowerCase() !== 'yes') throw new UsageError('nothing was done')
}

function writeReports(
  { json, junit, html, markdown }: Options,
  report: Report | undefined,
  others: readonly Report[],
) {
  const all = report === undefined ? others : [report, ...others]
  if (json !== undefined && report) writeFileSync(json, `${JSON.stringify(report, undefined, 1)}\n`)
  if (junit !== undefined && report) writeFileSync(junit, formatJunit(report))
  if (html !== undefined) writeFileSync(html, formatPage(all))
  if (markdown !== undefined) writeFileSync(markdown, formatMarkdown(all))
}

function readReport(file: string): Report {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report
    if (Array.isArray(report.results)) return report
  } catch (error) {
    throw new UsageError(`--with ${file} cannot be read: ${errorOf(error).message}`)
  }
  throw new UsageError(`--with ${file} is not a report of this command`)
}

function print(text: string): number {
  console.log(text)
  return 0
}

function formatHelp(program: string): string {
  return [
    `Usage: ${program} --endpoint <url> [options]`,
    '',
    'Tries what the management API of API Gateway V2 does at an endpoint, with --data-plane also what its APIs do, and',
    'cleans up after itself.',
    '',
    ...formatOptions(OPTIONS, { indent: 26 }),
    '',
    'Ends with 1 where a case failed, or Ctrl+C ended the run. Cases that an endpoint cannot have are skipped, with the reason in the reports.',
  ].join('\n')
}
