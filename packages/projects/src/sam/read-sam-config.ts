import { basename, dirname, join } from 'node:path'
import { ownMember } from '@gatehouse/contract/core'
import { parse, TomlError } from 'smol-toml'
import { isMap } from '../documents/positions.ts'
import type { DocumentReader } from '../documents/read-document.ts'
import { ProjectError, type ReadOptions } from '../project/project.ts'

/** What SAM's own configuration says of a stack. */
export type SamConfig = Pick<ReadOptions, 'stackName' | 'region' | 'parameters'>

/** Names of the file, the first that is there. */
const NAMES = ['samconfig.toml', 'samconfig.yaml', 'samconfig.yml']

/** Commands whose parameters count, the first one most: what runs locally, then what is deployed, then what all have. */
const COMMANDS = ['local_start_api', 'sync', 'deploy', 'global']

/**
 * Reads the configuration of `sam` beside a template, or beside the one that a built template was built of: stack, region and parameters of an
 * environment, `default` unless one is named.
 * Throws {@link ProjectError}, with file and line, for what is no TOML or YAML, and for a named environment that is not there, with the file or without it.
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html
 */
export function readSamConfig(
  template: string,
  reader: DocumentReader,
  named: string | undefined,
): SamConfig {
  const folders = [...new Set([dirname(template), sourceFolder(template)])]
  const files = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const file = files.find((it) => reader.has(it))
  if (file === undefined) {
    if (named === undefined) return {}
    const at = { file: template, line: 1, column: 1 }
    throw new ProjectError(`there is no environment ${named}: no samconfig.toml is beside the template`, at)
  }
  const document = file.endsWith('.toml') ? parseToml(reader.readText(file), file) : reader.read(file)
  const environment = isMap(document) ? ownMember(document, named ?? 'default') : undefined
  if (named !== undefined && !isMap(environment))
    throw new ProjectError(`there is no environment ${named}`, { file, line: 1, column: 1 })
  const find = (name: string) => findParameter(environment, name)
  const [stackName, region] = ['stack_name', 'region'].map(find)
  const parameters = toParameters(find('parameter_overrides'))
  return {
    ...(typeof stackName === 'string' && { stackName }),
    ...(typeof region === 'string' && { region }),
    ...(parameters && { parameters }),
  }
}

/**
 * The folder of what a template was built of: `sam` builds into `.aws-sam/build`, and serves what is there by the configuration of the folder
 * that it runs in. Of other templates their own folder.
 * @see https://github.com/aws/aws-sam-cli/blob/develop/samcli/commands/_utils/options.py `samconfig_dir`
 */
export function sourceFolder(template: string): string {
  const folder = dirname(template)
  const above = dirname(folder)
  return basename(above) === '.aws-sam' ? dirname(above) : folder
}

function parseToml(text: string, file: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [problem = ''] = error.message.split('\n')
    throw new ProjectError(`not TOML: ${problem}`, { file, line: error.line, column: error.column })
  }
}

function findParameter(environment: unknown, name: string): unknown {
  if (!isMap(environment)) return undefined
  for (const command of COMMANDS) {
    const section = environment[command]
    const parameters = isMap(section) ? section.parameters : undefined
    if (isMap(parameters) && parameters[name] !== undefined) return parameters[name]
  }
  return undefined
}

/** Of a text as the command line takes it, of a list of such, or of a table. */
function toParameters(given: unknown): Record<string, string> | undefined {
  if (given === undefined) return undefined
  if (isMap(given))
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))
  return Object.fromEntries([given].flat().flatMap((one) => readPairs(String(one))))
}

/** `Name=value`, or `ParameterKey=Name,ParameterValue=value`; quotes hold a value with blanks together. */
const PAIR =
  /(?:ParameterKey=)?([A-Za-z0-9]+)(?:,ParameterValue)?=("(?:\\.|[^"\\])*"|'[^']*'|(?:\\.|[^\s\\])*)/g

function readPairs(text: string): (readonly [string, string])[] {
  return [...text.matchAll(PAIR)].map(([, name = '', value = '']) => [name, unquote(value)] as const)
}

function unquote(value: string): string {
  if (value.startsWith("'")) return value.slice(1, -1)
  return (value.startsWith('"') ? value.slice(1, -1) : value).replaceAll(/\\(.)/g, '$1')
}
