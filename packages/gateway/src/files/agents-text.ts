import { existsSync, readFileSync } from 'node:fs'
import { ownFile } from './own-file.ts'

/** What AGENTS.md says: of the package, or of the repository that it is built in. Undefined where neither has it. */
export function readAgentsText(): string | undefined {
  const file = ['../AGENTS.md', '../../../AGENTS.md'].map(ownFile).find((it) => existsSync(it))
  return file && readFileSync(file, 'utf8')
}
