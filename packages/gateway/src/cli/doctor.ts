import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { errorOf } from '@gatehouse/command-line'
import { createAwsCredentials } from '../aws/aws-credentials.ts'
import { openCredentials } from '../management/credentials.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { checkState } from '../state/back-up.ts'
import { formatDatabase } from '../state/format-database.ts'
import { examineCertificates } from '../tls/certificates.ts'

/** What was found of one thing that the options name. */
export interface Finding {
  readonly isGood: boolean
  readonly text: string
}

const REACH_MS = 2_000

/** Looks at everything that a gateway with these options would need: what is reachable, and what is missing. */
export async function examine(options: GatewayOptions): Promise<Finding[]> {
  const { functions, lambdaEndpoint, awsEndpoint, vpcTargets = [], traces } = options
  return [
    findData(options),
    ...(options.credentials === undefined
      ? [note('no credentials: AWS_IAM routes refuse every request')]
      : [attempt('credentials', () => void openCredentials(options.credentials ?? '', options.account))]),
    ...(functions === undefined && lambdaEndpoint === undefined
      ? [note('no functions: AWS_PROXY integrations of functions answer 500')]
      : []),
    ...(functions === undefined
      ? []
      : [attempt(`functions in ${functions}`, () => void readdirSync(functions))]),
    await findAwsCredentials(options),
    ...(options.certificates === undefined ? [] : findCertificates(options.certificates)),
    ...(await Promise.all([
      ...(lambdaEndpoint === undefined ? [] : [reach('Lambda endpoint', lambdaEndpoint)]),
      ...(options.database === undefined ? [] : [reachDatabase(options.database)]),
      ...(awsEndpoint === undefined ? [] : [reach('AWS endpoint', awsEndpoint)]),
      ...vpcTargets.map(({ arn, url }) => reach(arn, url)),
      ...(traces ? [reach('OpenTelemetry collector', traces.url)] : []),
    ])),
  ]
}

/** One line each; what is missing stands out. */
export function formatFindings(findings: readonly Finding[]): string {
  return findings.map(({ isGood, text }) => `${isGood ? 'ok     ' : 'MISSING'} ${text}`).join('\n')
}

function note(text: string): Finding {
  return { isGood: true, text }
}

/** Whether there are certificates that a handshake can be made with, and which of them are over or soon will be. */
function findCertificates(folder: string): Finding[] {
  try {
    const findings = examineCertificates(folder, Date.now())
    return findings.every(({ isGood }) => isGood) ? [note('certificates'), ...findings] : findings
  } catch (error) {
    return [{ isGood: false, text: `certificates: ${errorOf(error).message}` }]
  }
}

function findData({ data, database }: GatewayOptions): Finding {
  if (database !== undefined) return note(`state in ${formatDatabase(database)}, copied to ${data}`)
  if (data === ':memory:') return note('state in memory: nothing is kept')
  if (!existsSync(data)) return note(`state in ${data}: the folder will be made`)
  return attempt(`state in ${data}`, () => {
    accessSync(data, constants.R_OK | constants.W_OK)
    checkState(data)
  })
}

/** Missing where something says that they are wanted. */
async function findAwsCredentials({ awsCredentials, awsEndpoint }: GatewayOptions): Promise<Finding> {
  const credentials = createAwsCredentials(awsCredentials, process.env)
  const keys = await credentials.load()
  if (!('problem' in keys)) return note(`AWS credentials: ${awsCredentials}, key ${keys.accessKeyId}`)
  const isWanted = credentials.areNamed || awsEndpoint !== undefined
  return { isGood: !isWanted, text: `no AWS credentials, AWS services are not called: ${keys.problem}` }
}

function attempt(what: string, look: () => void): Finding {
  try {
    look()
    return { isGood: true, text: what }
  } catch (error) {
    return { isGood: false, text: `${what}: ${errorOf(error).message}` }
  }
}

/** Sockets in the file system, and what the usual variables say, are the database's own business. */
function reachDatabase(database: string): Promise<Finding> {
  const { hostname, port } = new URL(database)
  if (hostname === '') return Promise.resolve(note('database by the usual variables: not tried'))
  return reach('database', `tcp://${hostname}:${port || 5432}`)
}

/** Whether something takes connections at an address. Nothing is sent. */
function reach(what: string, address: string): Promise<Finding> {
  const { protocol, hostname, port } = new URL(address)
  const place = {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (protocol === 'https:' ? 443 : 80)),
  }
  return new Promise((resolve) => {
    const socket = connect(place)
    const end = (isGood: boolean, text: string) => {
      socket.destroy()
      resolve({ isGood, text: `${what} at ${address}${text}` })
    }
    socket.setTimeout(REACH_MS, () => end(false, `: no answer within ${REACH_MS} ms`))
    socket.once('connect', () => end(true, ''))
    socket.once('error', (error) => end(false, `: ${error.message}`))
  })
}
