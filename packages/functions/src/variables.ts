import { delimiter } from 'node:path'
import { parseEnv } from 'node:util'
import { type FunctionConfiguration, readIfThere } from './configuration.ts'
import type { FoundFunction } from './find-function.ts'
import { credentialVariables, type FunctionCredentials, inheritedVariables } from './inherited-variables.ts'

/** Where a function is, and what all functions are told. */
export interface VariablesContext {
  readonly region: string
  readonly credentials?: FunctionCredentials
  /** What every function is told; its own variables win. */
  readonly common?: Readonly<Record<string, string>> | undefined
}

/** Reads the function's own variables and adds what Lambda tells every function. */
export function readVariables(
  { name, variablesFile }: Pick<FoundFunction, 'name' | 'variablesFile'>,
  configuration: FunctionConfiguration,
  { region, credentials, common }: VariablesContext,
): Record<string, string> {
  const { program, handler, memoryMegabytes, codeFolder, environment } = configuration
  const file = variablesFile === undefined ? '' : (readIfThere(variablesFile) ?? '')
  const own: Record<string, string> = { ...environment, ...(parseEnv(file) as Record<string, string>) }
  const variables = {
    ...inheritedVariables(),
    TZ: ':UTC',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    // Keys of its own are whole: neither a profile, which SDKs prefer, nor another one's session token stands beside them.
    ...(own.AWS_ACCESS_KEY_ID === undefined && credentialVariables(credentials)),
    ...common,
    ...own,
    _HANDLER: handler,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: logStreamName(),
    LAMBDA_TASK_ROOT: codeFolder,
    LAMBDA_RUNTIME_DIR: codeFolder,
    ...(program.kind === 'executable' && program.variables),
  }
  return { ...variables, ...executionEnvironment(configuration), ...layerPaths(configuration, variables) }
}

/** The runtime's identifier; OS-only runtimes have none. Source: Lambda's "Defined runtime environment variables". */
function executionEnvironment({ runtime, program }: FunctionConfiguration): Record<string, string> {
  const own = program.kind === 'module' ? `nodejs${process.versions.node.split('.')[0]}.x` : undefined
  const shown = runtime ?? own
  if (shown === undefined || /^(provided|image)/.test(shown)) return {}
  return { AWS_EXECUTION_ENV: `AWS_Lambda_${shown}` }
}

/** Where each language looks for a layer's files. Source: Lambda's "Layer paths for each Lambda runtime". */
function layerPaths(
  { program, layers }: FunctionConfiguration,
  { PATH = '', LD_LIBRARY_PATH, NODE_PATH }: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  if (layers.length === 0) return {}
  const join = (below: readonly string[], rest: string | undefined) =>
    [...layers.flatMap((layer) => below.map((it) => `${layer}/${it}`)), ...(rest ? [rest] : [])].join(
      delimiter,
    )
  const major = process.versions.node.split('.')[0]
  return {
    PATH: join(['bin'], PATH),
    LD_LIBRARY_PATH: join(['lib'], LD_LIBRARY_PATH),
    ...(program.kind === 'module' && {
      NODE_PATH: join(['nodejs/node_modules', `nodejs/node${major}/node_modules`], NODE_PATH),
    }),
  }
}

function logStreamName(): string {
  const day = new Date().toISOString().slice(0, 10).replaceAll('-', '/')
  return `${day}/[$LATEST]${crypto.randomUUID().replaceAll('-', '')}`
}
