import { join } from 'node:path'
import { isFile, isFolder, listFolder, readFileText } from '../documents/files.ts'
import { isPlanDocument } from './document/plan-document.ts'

/** Names of what `terraform show -json` printed, the first that is there. */
const NAMES = ['plan.json', 'tfplan.json', 'terraform.json', 'state.json']

/** The printed plan or state in a folder, or the file itself if it is one; undefined where there is none. */
export function findPlan(path: string): string | undefined {
  const files = isFolder(path) ? NAMES.map((name) => join(path, name)) : [path]
  return files.find((file) => file.endsWith('.json') && isFile(file) && isPlan(file))
}

/** Whether a folder is a module of Terraform. */
export function isTerraform(folder: string): boolean {
  return isFolder(folder) && listFolder(folder).some((name) => name.endsWith('.tf'))
}

function isPlan(file: string): boolean {
  try {
    return isPlanDocument(JSON.parse(readFileText(file)))
  } catch {
    // What is not JSON, or cannot be read, is another kind of project, whose reader says what is wrong with it.
    return false
  }
}
