import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type DocumentMap, isMap } from '../documents/positions.ts'
import type { FunctionCode, FunctionUrl, ProjectFunction } from '../project/project.ts'
import { attributeOf } from './attributes.ts'
import { groupBy } from './document/group-by.ts'
import type { Instance } from './document/instances.ts'
import { referencesOf } from './document/plan-document.ts'
import { isList, textOf } from './expressions/values.ts'
import { readVariables, type VariablesContext } from './read-variables.ts'
import { functionNameOf, readingFrom } from './resolve-references.ts'

/** What functions are read with. */
export interface FunctionsContext extends VariablesContext {
  /** Absolute folder of the root module. */
  readonly folder: string
  readonly complete: (instance: Instance) => DocumentMap
}

/** The functions of a document, with their layers, aliases and URLs. */
export function readFunctions(context: FunctionsContext): readonly ProjectFunction[] {
  const ofFunctions = (type: string) =>
    groupBy(ofType(type, context), (one) => functionNameOf(one, context.all))
  const named = { aliases: ofFunctions('aws_lambda_alias'), urls: ofFunctions('aws_lambda_function_url') }
  return ofType('aws_lambda_function', context).map((one) => readFunction(one, named, context))
}

/** What there is of each function, by its name. */
interface Named {
  readonly aliases: ReadonlyMap<string | undefined, readonly Instance[]>
  readonly urls: ReadonlyMap<string | undefined, readonly Instance[]>
}

function ofType(type: string, { all }: FunctionsContext): readonly Instance[] {
  return all.instances.all.filter((one) => one.mode === 'managed' && one.type === type)
}

function readFunction(
  instance: Instance,
  { aliases, urls }: Named,
  context: FunctionsContext,
): ProjectFunction {
  const { all } = context
  const values = context.complete(instance)
  const name = attributeOf(instance, 'function_name', all) as string
  noteName(instance, name, context)
  const text = (key: string) => {
    const value = values[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const [runtime, handler, role, description] = ['runtime', 'handler', 'role', 'description'].map(text)
  const code = codeOf(instance, values, context)
  const url = urlOf(urls.get(name)?.[0])
  const [storage] = blocksOf(values.ephemeral_storage)
  return {
    address: `${all.stack}/${instance.address}`,
    stack: all.stack,
    logicalId: instance.address,
    name,
    arn: attributeOf(instance, 'arn', all) as string,
    ...(runtime !== undefined && { runtime }),
    ...(handler !== undefined && { handler }),
    ...(code && { code }),
    environment: readVariables(instance, variablesOf(instance), context),
    timeoutSeconds: Number(values.timeout ?? 3),
    memoryMb: Number(values.memory_size ?? 128),
    ephemeralStorageMb: Number(storage?.size ?? 512),
    architecture: [values.architectures].flat().includes('arm64') ? 'arm64' : 'x86_64',
    layers: layersOf(instance, values, context),
    ...(role !== undefined && { role }),
    ...(description !== undefined && { description }),
    ...(url && { url }),
    qualifiers: (aliases.get(name) ?? []).map((one) => String(one.values.name)),
    at: context.positionOf(instance),
  }
}

function noteName(instance: Instance, name: string, { remark, positionOf }: FunctionsContext): void {
  if (instance.values.function_name === name) return
  const text = `has a name that is not known before it is applied: here it is ${name}`
  remark({ subject: instance.address, text, kind: 'assumed', at: positionOf(instance) })
}

/** Those that the document knows. */
function variablesOf({ values }: Instance): DocumentMap {
  const [block] = blocksOf(values.environment)
  return isMap(block?.variables) ? block.variables : {}
}

function blocksOf(value: unknown): readonly DocumentMap[] {
  return Array.isArray(value) ? value.filter(isMap) : []
}

/** The folder that an `archive_file` packs, so that saved sources run; otherwise the zip file itself. */
function codeOf(
  instance: Instance,
  values: DocumentMap,
  context: FunctionsContext,
): FunctionCode | undefined {
  const { filename } = values
  if (typeof filename !== 'string') {
    const what = values.package_type === 'Image' ? 'is a container image' : 'has its code in a bucket'
    return remarkMissing(instance, `${what}, which is not on this machine: it cannot run`, context)
  }
  const packed = sourceOf(filename, context)
  if (packed) return packed
  const path = resolve(context.folder, filename)
  if (!existsSync(path))
    remarkMissing(instance, `has its code at ${filename}, which is not there: build it first`, context)
  return { type: 'file', path }
}

type Packed = Extract<FunctionCode, { readonly type: 'folder' }>

function sourceOf(filename: string, { all, folder }: FunctionsContext): Packed | undefined {
  const archive = all.instances.all.find(
    ({ type, values }) =>
      type === 'archive_file' && resolve(folder, String(values.output_path)) === resolve(folder, filename),
  )
  const { source_dir: whole, source_file: single } = archive?.values ?? {}
  if (typeof whole === 'string') return { type: 'folder', path: resolve(folder, whole) }
  return typeof single === 'string' ? { type: 'folder', path: dirname(resolve(folder, single)) } : undefined
}

function layersOf(instance: Instance, values: DocumentMap, context: FunctionsContext): readonly string[] {
  return layersNamed(instance, values, context).flatMap((layer) => {
    const { filename } = context.complete(layer)
    if (typeof filename === 'string')
      return [sourceOf(filename, context)?.path ?? resolve(context.folder, filename)]
    remarkMissing(
      layer,
      'has its code in a bucket, which is not on this machine: what it brings is missing',
      context,
    )
    return []
  })
}

/** Those that its file names, in their order; otherwise those that the document refers to, or knows. */
function layersNamed(
  instance: Instance,
  values: DocumentMap,
  context: FunctionsContext,
): readonly Instance[] {
  const { all } = context
  const layers = ofType('aws_lambda_layer_version', context)
  const written = all.valueOf(instance, 'layers')
  if (isList(written)) {
    const uses: Instance[] = []
    const reading = readingFrom({ ...all, makeUp: undefined }, uses)
    const texts = Array.from(written, (one) => textOf(one, reading))
    return layers.filter((one) => uses.includes(one) || texts.includes(String(one.values.arn)))
  }
  const names = referencesOf(instance.configuration?.expressions?.layers)
  return layers.filter(
    (one) =>
      (one.scope.prefix === instance.scope.prefix && names.includes(`${one.type}.${one.name}`)) ||
      [values.layers].flat().includes(one.values.arn ?? null),
  )
}

function remarkMissing(
  instance: Instance,
  text: string,
  { remark, positionOf }: FunctionsContext,
): undefined {
  remark({ subject: instance.address, text, kind: 'missing', at: positionOf(instance) })
  return undefined
}

function urlOf(found: Instance | undefined): FunctionUrl | undefined {
  if (!found) return undefined
  const { authorization_type: authType, invoke_mode: invokeMode, cors, qualifier } = found.values
  const [block] = blocksOf(cors)
  return {
    authType: authType === 'AWS_IAM' ? 'AWS_IAM' : 'NONE',
    invokeMode: invokeMode === 'RESPONSE_STREAM' ? 'RESPONSE_STREAM' : 'BUFFERED',
    ...(block && { cors: toPascalCase(block) }),
    ...(typeof qualifier === 'string' && qualifier !== '' && { qualifier }),
  }
}

function toPascalCase(block: DocumentMap): DocumentMap {
  const entries = Object.entries(block).filter(([, value]) => value !== null)
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}
