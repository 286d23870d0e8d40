import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isPlanDocument } from './plan-document.ts'

/** Names of what `terraform show -json` printed, the first that is there. */
const NAMES = ['plan.json', 'tfplan.json', 'terraform.json', 'state.json']

/** The printed plan or state in a folder, or the file itself if it is one; undefined where there is none. */
export function findPlan(path: string): string | undefined {
  const files = statSync(path).isDirectory() ? NAMES.map((name) => join(path, name)) : [path]
  return files.find((file) => file.endsWith('.json') && existsSync(file) && isPlan(file))
}

/** Whether a folder is a module of Terraform. */
export function isTerraform(folder: string): boolean {
  return statSync(folder).isDirectory() && readdirSync(folder).some((name) => name.endsWith('.tf'))
}

function isPlan(file: string): boolean {
  try {
    return isPlanDocument(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // What is not JSON is another kind of project, whose reader says what is wrong with it.
    return false
  }
}
