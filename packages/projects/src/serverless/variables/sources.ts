import { extname, resolve } from 'node:path'
import { isFolder } from '../../documents/files.ts'
import type { DocumentReader } from '../../documents/read-document.ts'
import { firstId } from '../../project/ids.ts'
import { ProjectError, type ReadOptions, type Remark } from '../../project/project.ts'
import type { AskSource, GuessVariable, Resolver, SourceRequest } from './resolve-variables.ts'
import type { RunModule } from './run-module.ts'

/** What sources read from. */
export interface SourcesContext {
  /** Absolute folder of the service. */
  readonly folder: string
  readonly options: ReadOptions
  /** Variables of the environment, those of files of `useDotenv` among them. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly reader: DocumentReader
  readonly runModule: RunModule
  readonly remark: (remark: Remark) => void
}

/**
 * The framework's sources of variables. Those of AWS (`cf`, `ssm`, `s3`, `aws`) are not asked: an override says what they give, by their text
 * without a region (`ssm:/name`, `cf:stack.Output`), otherwise a fallback of the variable, otherwise a made up value.
 */
export function createSources(context: SourcesContext): AskSource {
  const sources: Readonly<Record<string, (request: SourceRequest, resolver: Resolver) => unknown>> = {
    self: ({ address }, resolver) => (address ? resolver.property(address.split('.')) : resolver.snapshot()),
    env: (request) => context.env[addressOf(request)],
    opt: ({ address }) => (address === undefined ? allOptions(context) : allOptions(context)[address]),
    sls: (request, resolver) => {
      const address = addressOf(request)
      if (address === 'stage') return stageOf(context.options, resolver)
      if (address === 'instanceId') return firstId(context.folder, 12)
      throw new ProjectError(`Unsupported "${address}" address argument in variable "sls" source`, request.at)
    },
    param: (request, resolver) => paramOf(addressOf(request), context, resolver),
    strToBool: toBoolean,
    file: (request, resolver) => readFile(request, context, resolver),
    aws: (request, resolver) => awsFact(request, context, resolver),
    cf: (request) => overrideOf(request, context),
    ssm: (request) => parsedSecret(overrideOf(request, context), request),
    s3: (request) => overrideOf(request, context),
  }
  return (request, resolver) => {
    const source = Object.hasOwn(sources, request.type) ? sources[request.type] : undefined
    if (source) return source(request, resolver)
    return overrideOf(request, context)
  }
}

/** Made up values for what only AWS, or a plug-in, could say; each is remarked upon. Sources that are read here have none. */
export function createGuesses({ remark }: SourcesContext): GuessVariable {
  return (request) => {
    const { type, address = '', at } = request
    if (READ_HERE.has(type)) return undefined
    const key = keyOf(request)
    const whose = ['cf', 'ssm', 's3', 'aws'].includes(type)
      ? 'is not read from AWS'
      : `is of a plug-in's source "${type}"`
    remark({
      subject: key,
      text: `${whose}, so a made up value is taken: give one by a line ${key}=… in a file of --env-file`,
      kind: 'assumed',
      at,
    })
    return type === 'cf' ? (address.split('.').at(-1) ?? address) : firstId(key, 16)
  }
}

const READ_HERE = new Set(['self', 'env', 'opt', 'sls', 'param', 'strToBool', 'file'])

/** The stage: of the command line, of `provider.stage`, otherwise `dev`. */
export function stageOf(options: ReadOptions, resolver: Resolver): string {
  return String(allOptions({ options }).stage ?? resolver.property(['provider', 'stage']) ?? 'dev')
}

function allOptions({ options }: Pick<SourcesContext, 'options'>): Readonly<Record<string, string>> {
  const { stage, region, opt = {} } = options
  return { ...(region !== undefined && { region }), ...(stage !== undefined && { stage }), ...opt }
}

function addressOf({ type, address, at }: SourceRequest): string {
  if (address) return address
  throw new ProjectError(`Missing address argument in variable "${type}" source`, at)
}

function paramOf(name: string, { options }: SourcesContext, resolver: Resolver): unknown {
  const given = options.parameters
  if (given && Object.hasOwn(given, name)) return given[name]
  const stage = stageOf(options, resolver)
  // `params` is version 3's, `stages.<stage>.params` version 4's.
  const places = [stage, 'default'].flatMap((one) => [
    ['params', one, name],
    ['stages', one, 'params', name],
  ])
  for (const place of places) {
    const value = resolver.property(place)
    if (value !== undefined && value !== null) return value
  }
  return undefined
}

function toBoolean({ params, at }: SourceRequest): boolean {
  const text = params[0]?.trim().toLowerCase()
  if (text === 'true' || text === '1') return true
  if (text === 'false' || text === '0') return false
  throw new ProjectError(
    `Invalid "strToBool" input: Expected either "true", "false", "0", or "1". Received: ${JSON.stringify(params[0])}`,
    at,
  )
}

function readFile(request: SourceRequest, context: SourcesContext, resolver: Resolver): unknown {
  const { params, address, at } = request
  if (!params[0]) throw new ProjectError('Missing path argument in variable "file" source', at)
  const file = resolve(context.folder, params[0])
  const path = address ? address.split('.') : []
  const content = contentOf(file, path, { request, context, resolver })
  return content === undefined ? undefined : resolver.follow(content, path, at)
}

interface FileRequest {
  readonly request: SourceRequest
  readonly context: SourcesContext
  readonly resolver: Resolver
}

/** YAML and JSON are data, modules are run, anything else is text. A file that is not there gives nothing. */
function contentOf(
  file: string,
  path: readonly string[],
  { request, context, resolver }: FileRequest,
): unknown {
  const { reader, runModule, env, options } = context
  const extension = extname(file)
  if (!reader.has(file) && !isFolder(file)) return undefined
  if (['.yml', '.yaml', '.json', '.tfstate'].includes(extension)) return reader.read(file, request.at)
  if (!['.js', '.cjs', '.mjs', '.ts'].includes(extension)) return reader.readText(file, request.at)
  reader.readText(file, request.at)
  return runModule(file, {
    at: request.at,
    folder: context.folder,
    env,
    path,
    configuration: () => resolver.snapshot(),
    options: { ...allOptions(context), stage: stageOf(options, resolver) },
  })
}

function awsFact(request: SourceRequest, context: SourcesContext, resolver: Resolver): unknown {
  const given = overrideOf(request, context)
  if (given !== undefined) return given
  const { account, region } = context.options
  if (request.address === 'accountId') return account
  if (request.address === 'region') return region ?? resolver.property(['provider', 'region']) ?? 'us-east-1'
  return undefined
}

function overrideOf(
  request: SourceRequest,
  { options: { overrides = {} } }: SourcesContext,
): string | undefined {
  const key = keyOf(request)
  return Object.hasOwn(overrides, key) ? overrides[key] : undefined
}

/** A secret that is JSON is read as such, unless `raw` is asked for. */
function parsedSecret(value: string | undefined, { params, address = '' }: SourceRequest): unknown {
  if (value === undefined || params.includes('raw') || !address.includes('/aws/reference/secretsmanager'))
    return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

function keyOf({ type, address = '' }: SourceRequest): string {
  return `${type}:${address}`
}
