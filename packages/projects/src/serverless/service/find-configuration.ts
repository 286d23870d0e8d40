import { join } from 'node:path'
import { isFile } from '../../documents/files.ts'

/** Names of configurations of the framework, the first that is there. */
const NAMES = ['yml', 'yaml', 'json', 'js', 'cjs', 'mjs', 'ts'].map((extension) => `serverless.${extension}`)

/** The configuration in a folder; undefined where there is none. */
export function findConfiguration(folder: string): string | undefined {
  return NAMES.map((name) => join(folder, name)).find(isFile)
}

/** Whether a file is, by its name, a configuration of the framework: `serverless.yml`, `serverless.admin.yml`. */
export function isConfiguration(file: string): boolean {
  return /(^|[/\\])serverless[^/\\]*\.(ya?ml|json|[cm]?js|ts)$/.test(file)
}
