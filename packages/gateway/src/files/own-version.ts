import { readFileSync } from 'node:fs'
import { ownFile } from './own-file.ts'

/** The version of this package. */
export function readOwnVersion(): string {
  const text = readFileSync(ownFile('../package.json'), 'utf8')
  return String((JSON.parse(text) as { version: string }).version)
}
