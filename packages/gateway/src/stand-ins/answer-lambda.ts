import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, isAbsolute, join, relative } from 'node:path'
import { isObject } from '@gatehouse/contract/core'
import { decodeOrKeep, type MaybePromise } from '@gatehouse/runtime'
import { ATTRIBUTE_CALLS } from './function-attributes.ts'
import {
  configurationOf,
  defaultsOf,
  settingsOf,
  settingsOfCode,
  settingsOfMaking,
} from './function-settings.ts'
import {
  configurationAt,
  listVersions,
  publishVersion,
  removeVersion,
  VERSIONS,
} from './function-versions.ts'
import { INVOKE_SETTINGS } from './invoke-settings.ts'
import {
  askedQualifier,
  invalidValue,
  type LambdaCall,
  nameOf,
  operationOf,
  pageOf,
  parseLambdaPath,
} from './lambda-call.ts'
import { answerFunctionPart } from './lambda-parts.ts'
import { refuseLarge, type Stored } from './resource-files.ts'
import type { StandInAnswer, StandIns } from './stand-in-answer.ts'
import { StandInError } from './stand-in-error.ts'
import { unpackCode } from './unpack-code.ts'

/**
 * Answers a call of Lambda; undefined for a path or a method that is not among the few that are served. Rejects with
 * {@link StandInError}.
 */
export async function answerLambda(standIns: StandIns, call: LambdaCall): Promise<StandInAnswer | undefined> {
  const answer = await answerOperation(standIns, call)
  const isMaking = ['CreateFunction', 'UpdateFunctionCode'].includes(operationOf(call) ?? '')
  if (!answer || !isMaking || call.body.Publish !== true) return answer
  const { FunctionName: name } = answer.body as Stored
  const known = standIns.files.read('functions', String(name))
  return known ? { ...answer, body: publishVersion(standIns, known, {}) } : answer
}

async function answerOperation(standIns: StandIns, call: LambdaCall): Promise<StandInAnswer | undefined> {
  const operation = operationOf(call)
  const { kind, sentName, rest } = parseLambdaPath(call.path) ?? {}
  if (operation === undefined || rest === undefined) return undefined
  validateBody(call.body)
  if (sentName === undefined)
    return operation === 'CreateFunction' ? create(standIns, call.body) : list(standIns, call.query)
  const name = nameOf(decodeOrKeep(sentName))
  const known = standIns.files.read('functions', name)
  if (!known) throw notFound(standIns, name)
  if (kind === 'tags') return answerTags(standIns, known, call)
  const key = `${call.method} ${rest}`
  const own = Object.hasOwn(CALLS, key) ? CALLS[key] : undefined
  return own ? own(standIns, known, call) : answerFunctionPart(standIns, { known, name, rest, ...call })
}

/** Source: "CreateFunction" in Lambda's API reference. */
const MAX_DESCRIPTION_LENGTH = 256

/** Of what is beside the code of a call. */
function validateBody({ ZipFile: _, Code: code, ...beside }: Stored): void {
  const { ZipFile: __, ...place } = isObject(code) ? code : {}
  refuseLarge(JSON.stringify([place, beside]))
  const { Description: text } = beside
  if (typeof text === 'string' && text.length > MAX_DESCRIPTION_LENGTH)
    throw invalidValue(
      `Value '${text}' at 'description'`,
      `Member must have length less than or equal to ${MAX_DESCRIPTION_LENGTH}`,
    )
}

function list({ files }: StandIns, query: URLSearchParams): StandInAnswer {
  const { found, next } = files.page('functions', pageOf(query))
  return {
    status: 200,
    body: { Functions: found.map(configurationOf), ...(next !== undefined && { NextMarker: next }) },
  }
}

/** What is kept of a function beside itself, by its name or that of a version or alias. */
const PARTS = ['policies-of-functions', 'aliases', 'function-urls', VERSIONS, ...INVOKE_SETTINGS]

type Answer = (standIns: StandIns, known: Stored, call: LambdaCall) => MaybePromise<StandInAnswer>

const CALLS: Readonly<Record<string, Answer>> = {
  ...ATTRIBUTE_CALLS,
  'GET ': (standIns, known, call) => ({
    status: 200,
    body: {
      Configuration: configurationAt(standIns, known, askedQualifier(call)),
      Code: {
        RepositoryType: 'S3',
        Location: 'https://localhost/',
        ...(known.SourceKMSKeyArn !== undefined && { SourceKMSKeyArn: known.SourceKMSKeyArn }),
      },
      Tags: known.Tags ?? {},
      ...(known.ReservedConcurrentExecutions !== undefined && {
        Concurrency: { ReservedConcurrentExecutions: known.ReservedConcurrentExecutions },
      }),
    },
  }),
  'GET configuration': (standIns, known, call) => ({
    status: 200,
    body: configurationAt(standIns, known, askedQualifier(call)),
  }),
  'GET versions': (standIns, known, { query }) => listVersions(standIns, known, query),
  'PUT configuration': (standIns, known, { body }) =>
    save(standIns, { ...known, ...settingsOf(body, known, String(known.FunctionName)) }),
  async 'PUT code'(standIns, { FunctionName }, { body }) {
    const name = String(FunctionName)
    const { answer, former } = await withCode(standIns, body, (code) => {
      // Unpacking takes its time: others may have changed the function, or removed it.
      const known = standIns.files.read('functions', name)
      if (!known) throw notFound(standIns, name)
      const { CodeFolder: before, FormerCodeFolder: former } = known
      return {
        answer: save(standIns, { ...known, ...code, ...settingsOfCode(body), FormerCodeFolder: before }),
        former,
      }
    })
    // Calls that are under way go on with the version before this one; none has the one before that.
    await removeFolders([codePathOf(standIns, name, former)])
    return answer
  },
  'POST versions': (standIns, known, { body }) => ({
    status: 201,
    body: publishVersion(standIns, known, body),
  }),
  async 'DELETE '(standIns, { FunctionName, CodeFolder, FormerCodeFolder }, call) {
    const name = String(FunctionName)
    const version = askedQualifier(call)
    if (version !== undefined) {
      removeVersion(standIns, name, version)
      return { status: 204 }
    }
    standIns.files.remove('functions', name)
    for (const kind of PARTS) standIns.files.removeWithParts(kind, name)
    const code = [CodeFolder, FormerCodeFolder].map((it) => codePathOf(standIns, name, it))
    await removeFolders([setAside(standIns, name), ...code])
    return { status: 204 }
  },
}

async function create(standIns: StandIns, body: Stored): Promise<StandInAnswer> {
  const name = nameOf(String(body.FunctionName ?? ''))
  if (!/^[\w-]{1,64}$/.test(name))
    throw invalidValue(
      `Value '${name}' at 'functionName'`,
      'Member must satisfy regular expression pattern: [\\w-]{1,64}',
    )
  refuseKnown(standIns, name)
  const members = {
    ...settingsOf(body, defaultsOf(name), name),
    ...settingsOfMaking(body),
    FunctionName: name,
    FunctionArn: arnOf(standIns, name),
    Tags: tagsIn(body),
  }
  return withCode(standIns, isObject(body.Code) ? body.Code : {}, (code) => {
    // Another call may have made it meanwhile.
    refuseKnown(standIns, name)
    return { ...save(standIns, { ...members, ...code }), status: 201 }
  })
}

/** Moves a function out of where functions are found: one of the same name may be made while it is removed. Returns where to. */
function setAside({ functionsFolder }: StandIns, name: string): string | undefined {
  const folder = join(functionsFolder, name)
  if (!existsSync(folder)) return undefined
  const aside = `${functionsFolder}.${crypto.randomUUID()}`
  renameSync(folder, aside)
  return aside
}

async function removeFolders(folders: readonly (string | undefined)[]): Promise<void> {
  for (const folder of folders) if (folder !== undefined) await rm(folder, { recursive: true, force: true })
}

/**
 * Where a function's code is, by what is kept of it: the name of a folder of code, or a path, as it was before code had a folder of its
 * own. It is below what is served now: the folder of the state may have been moved, or be a copy.
 */
function codePathOf(
  { functionsFolder, codeFolder }: StandIns,
  name: string,
  kept: unknown,
): string | undefined {
  if (typeof kept !== 'string') return undefined
  return isAbsolute(kept)
    ? join(functionsFolder, name, 'code', basename(kept))
    : join(codeFolder, basename(kept))
}

function refuseKnown({ files }: StandIns, name: string): void {
  if (files.read('functions', name))
    throw new StandInError(409, 'ResourceConflictException', `Function already exist: ${name}`)
}

/** Unpacks the code of a call and has it used. Code that nobody uses in the end is removed. */
async function withCode<T>(standIns: StandIns, sent: Stored, use: (code: Stored) => T): Promise<T> {
  const code = await codeOf(standIns, sent)
  try {
    return use(code)
  } catch (error) {
    await removeFolders([codePathOf(standIns, '', code.CodeFolder)])
    throw error
  }
}

/** Code comes in the call itself: no bucket is read. */
async function codeOf({ codeFolder }: StandIns, { ZipFile: zip, ...others }: Stored): Promise<Stored> {
  if (typeof zip !== 'string') {
    throw new StandInError(
      400,
      'InvalidParameterValueException',
      `this stand-in of Lambda takes code as a zip file alone, not from ${Object.keys(others).join(', ') || 'nowhere'}`,
    )
  }
  const archive = Buffer.from(zip, 'base64')
  const { folder, sha256, size } = await unpackCode(archive, codeFolder)
  return { CodeSha256: sha256, CodeSize: size, CodeFolder: basename(folder) }
}

/** Writes the function where functions are found, whole or not at all, and answers it. */
function save(standIns: StandIns, known: Stored): StandInAnswer {
  const { files, functionsFolder } = standIns
  const name = String(known.FunctionName)
  const folder = join(functionsFolder, name)
  const code = codePathOf(standIns, name, known.CodeFolder)
  const now = new Date().toISOString().replace('Z', '+0000')
  const saved = { ...known, LastModified: now, RevisionId: crypto.randomUUID() }
  const variables = (known.Environment as { Variables?: unknown } | undefined)?.Variables
  const settings = {
    runtime: known.Runtime,
    handler: known.Handler,
    codeUri: code && relative(folder, code),
    timeout: known.Timeout,
    memorySize: known.MemorySize,
    environment: variables ?? {},
  }
  const draft = `${functionsFolder}.${crypto.randomUUID()}.json`
  try {
    writeFileSync(draft, JSON.stringify(settings, undefined, 2))
    files.write('functions', name, saved)
    mkdirSync(folder, { recursive: true })
    renameSync(draft, join(folder, 'function.json'))
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  return { status: 200, body: configurationOf(saved) }
}

function arnOf({ region, account }: StandIns, name: string): string {
  return `arn:aws:lambda:${region}:${account}:function:${name}`
}

function notFound(standIns: StandIns, name: string): StandInError {
  return new StandInError(404, 'ResourceNotFoundException', `Function not found: ${arnOf(standIns, name)}`)
}

function answerTags({ files }: StandIns, known: Stored, { method, query, body }: LambdaCall): StandInAnswer {
  const tags = known.Tags as Readonly<Record<string, unknown>>
  if (method === 'GET') return { status: 200, body: { Tags: tags } }
  // Each does what policies were asked about, and nothing else.
  const removed = new Set(query.getAll('tagKeys'))
  const changed =
    method === 'POST'
      ? { ...tags, ...tagsIn(body) }
      : Object.fromEntries(Object.entries(tags).filter(([key]) => !removed.has(key)))
  files.write('functions', String(known.FunctionName), { ...known, Tags: changed })
  return { status: 204 }
}

function tagsIn({ Tags: tags }: Stored): Stored {
  return isObject(tags) ? tags : {}
}
