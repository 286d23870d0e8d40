import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeOrKeep, type MaybePromise } from '@gatehouse/runtime'
import { answerFunctionPart } from './lambda-parts.ts'
import type { Stored } from './resource-files.ts'
import { type StandInAnswer, StandInError, type StandIns } from './stand-in-answer.ts'
import { unpackCode } from './unpack-code.ts'

/** A call of Lambda's API besides those that invoke. */
export interface LambdaCall {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Stored
}

/** Others change nothing: any page may have a browser send a HEAD. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'DELETE'])

/**
 * Answers a call of Lambda; undefined for a path or a method that is not among the few that are served. Rejects with
 * {@link StandInError}.
 */
export async function answerLambda(standIns: StandIns, call: LambdaCall): Promise<StandInAnswer | undefined> {
  if (!METHODS.has(call.method)) return undefined
  const [, version, encoded, rest = ''] =
    /^\/(20\d\d-\d\d-\d\d)\/functions(?:\/([^/]*)(?:\/(.*))?)?$/.exec(call.path) ?? []
  if (version === undefined) return answerTags(standIns, call)
  if (!encoded)
    return call.method === 'POST'
      ? create(standIns, call.body)
      : { status: 200, body: { Functions: standIns.files.list('functions').map(configurationOf) } }
  const name = nameOf(decodeOrKeep(encoded))
  const known = standIns.files.read('functions', name)
  if (!known) throw notFound(standIns, name)
  const key = `${call.method} ${rest}`
  const own = Object.hasOwn(CALLS, key) ? CALLS[key] : undefined
  return own ? own(standIns, known, call) : answerFunctionPart(standIns, { known, name, rest, ...call })
}

type Answer = (standIns: StandIns, known: Stored, call: LambdaCall) => MaybePromise<StandInAnswer>

const CALLS: Readonly<Record<string, Answer>> = {
  'GET ': (_, known) => ({
    status: 200,
    body: {
      Configuration: configurationOf(known),
      Code: { RepositoryType: 'S3', Location: 'https://localhost/' },
      Tags: known.Tags ?? {},
    },
  }),
  'GET configuration': (_, known) => ({ status: 200, body: configurationOf(known) }),
  'GET versions': (_, known) => ({ status: 200, body: { Versions: [configurationOf(known)] } }),
  'GET code-signing-config': (_, { FunctionName }) => ({ status: 200, body: { FunctionName } }),
  'GET recursion-config': () => ({ status: 200, body: { RecursiveLoop: 'Terminate' } }),
  'GET runtime-management-config': (_, { FunctionArn }) => ({
    status: 200,
    body: { UpdateRuntimeOn: 'Auto', FunctionArn },
  }),
  'GET concurrency': () => ({ status: 200, body: {} }),
  'PUT configuration': (standIns, known, { body }) =>
    save(standIns, { ...known, ...settingsOf(body, known) }),
  async 'PUT code'(standIns, { FunctionName }, { body }) {
    const name = String(FunctionName)
    const [code] = await Promise.allSettled([codeOf(standIns, name, body)])
    // Unpacking takes its time: others may have changed the function, or removed it and its folder.
    const known = standIns.files.read('functions', name)
    if (!known) {
      await removeFolder(standIns, name)
      throw notFound(standIns, name)
    }
    if (code.status === 'rejected') throw code.reason
    return save(standIns, { ...known, ...code.value })
  },
  'POST versions': (_, known) => ({
    status: 201,
    body: {
      ...(configurationOf(known) as Stored),
      Version: '1',
      FunctionArn: `${String(known.FunctionArn)}:1`,
    },
  }),
  async 'DELETE '(standIns, { FunctionName }) {
    const name = String(FunctionName)
    standIns.files.remove('functions', name)
    standIns.files.remove('policies-of-functions', name)
    await removeFolder(standIns, name)
    return { status: 204 }
  },
}

async function create(standIns: StandIns, body: Stored): Promise<StandInAnswer> {
  const name = nameOf(String(body.FunctionName ?? ''))
  if (!/^[\w-]{1,64}$/.test(name))
    throw new StandInError(
      400,
      'ValidationException',
      `Value '${name}' at 'functionName' failed to satisfy constraint`,
    )
  refuseKnown(standIns, name)
  const defaults = {
    Timeout: 3,
    MemorySize: 128,
    PackageType: 'Zip',
    Architectures: ['x86_64'],
    EphemeralStorage: { Size: 512 },
    TracingConfig: { Mode: 'PassThrough' },
  }
  const known = {
    ...defaults,
    ...settingsOf(body, {}),
    FunctionName: name,
    FunctionArn: arnOf(standIns, name),
    Tags: body.Tags ?? {},
    ...(body.PackageType !== undefined && { PackageType: body.PackageType }),
    ...(body.Architectures !== undefined && { Architectures: body.Architectures }),
    ...(await codeOf(standIns, name, body.Code as Stored)),
  }
  // Another call may have made it meanwhile.
  refuseKnown(standIns, name)
  return { ...save(standIns, known), status: 201 }
}

const SETTINGS = [
  'Description',
  'EphemeralStorage',
  'Environment',
  'Handler',
  'Layers',
  'LoggingConfig',
  'MemorySize',
  'Role',
  'Runtime',
  'Timeout',
  'TracingConfig',
  'VpcConfig',
]

/** Moves it aside first, for it may be long: a function of the same name may be made meanwhile. */
async function removeFolder({ functionsFolder }: StandIns, name: string): Promise<void> {
  const folder = join(functionsFolder, name)
  if (!existsSync(folder)) return
  const aside = `${functionsFolder}.${crypto.randomUUID()}`
  renameSync(folder, aside)
  await rm(aside, { recursive: true, force: true })
}

function refuseKnown({ files }: StandIns, name: string): void {
  if (files.read('functions', name))
    throw new StandInError(409, 'ResourceConflictException', `Function already exist: ${name}`)
}

function settingsOf(body: Stored, before: Stored): Stored {
  const given = SETTINGS.filter((name) => body[name] !== undefined)
  const layers = Array.isArray(body.Layers) ? { Layers: body.Layers.map((Arn) => ({ Arn })) } : {}
  return { ...before, ...Object.fromEntries(given.map((name) => [name, body[name]])), ...layers }
}

/** Code comes in the call itself: no bucket is read. */
async function codeOf(
  { functionsFolder }: StandIns,
  name: string,
  { ZipFile: zip, ...others }: Stored = {},
): Promise<Stored> {
  if (typeof zip !== 'string') {
    throw new StandInError(
      400,
      'InvalidParameterValueException',
      `this stand-in of Lambda takes code as a zip file alone, not from ${Object.keys(others).join(', ') || 'nowhere'}`,
    )
  }
  const archive = Buffer.from(zip, 'base64')
  const { folder, sha256, size } = await unpackCode(archive, join(functionsFolder, name, 'code'))
  return { CodeSha256: sha256, CodeSize: size, CodeFolder: folder }
}

/** Writes the function where functions are found, and answers it. */
function save({ files, functionsFolder }: StandIns, known: Stored): StandInAnswer {
  const name = String(known.FunctionName)
  const now = new Date().toISOString().replace('Z', '+0000')
  const saved = { ...known, LastModified: now, RevisionId: crypto.randomUUID() }
  const variables = (known.Environment as { Variables?: unknown } | undefined)?.Variables
  const settings = {
    runtime: known.Runtime,
    handler: known.Handler,
    codeUri: known.CodeFolder,
    timeout: known.Timeout,
    memorySize: known.MemorySize,
    environment: variables ?? {},
  }
  mkdirSync(join(functionsFolder, name), { recursive: true })
  writeFileSync(join(functionsFolder, name, 'function.json'), JSON.stringify(settings, undefined, 2))
  files.write('functions', name, saved)
  return { status: 200, body: configurationOf(saved) }
}

function configurationOf({ CodeFolder: _, Tags: __, ...known }: Stored): unknown {
  return {
    ...known,
    Version: '$LATEST',
    State: 'Active',
    LastUpdateStatus: 'Successful',
    SnapStart: { ApplyOn: 'None', OptimizationStatus: 'Off' },
  }
}

/** The name in a name, a partial ARN or an ARN. */
export function nameOf(text: string): string {
  return text.includes('function:')
    ? (text.split('function:')[1]?.split(':')[0] as string)
    : (text.split(':')[0] as string)
}

function arnOf({ region, account }: StandIns, name: string): string {
  return `arn:aws:lambda:${region}:${account}:function:${name}`
}

function notFound(standIns: StandIns, name: string): StandInError {
  return new StandInError(404, 'ResourceNotFoundException', `Function not found: ${arnOf(standIns, name)}`)
}

function answerTags(
  standIns: StandIns,
  { method, path, query, body }: LambdaCall,
): StandInAnswer | undefined {
  const encoded = /^\/2017-03-31\/tags\/([^/]+)$/.exec(path)?.[1]
  if (encoded === undefined) return undefined
  const name = nameOf(decodeOrKeep(encoded))
  const known = standIns.files.read('functions', name)
  if (!known) throw notFound(standIns, name)
  const tags = known.Tags as Readonly<Record<string, unknown>>
  if (method === 'GET') return { status: 200, body: { Tags: tags } }
  const removed = query.getAll('tagKeys')
  const kept = Object.entries({ ...tags, ...(body.Tags as Stored | undefined) }).filter(
    ([key]) => !removed.includes(key),
  )
  standIns.files.write('functions', name, { ...known, Tags: Object.fromEntries(kept) })
  return { status: 204 }
}
