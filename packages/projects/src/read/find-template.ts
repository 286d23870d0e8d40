import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isFile, isFolder, listFolder, readFileText } from '../documents/files.ts'
import { NoProjectError, ProjectError } from '../project/project.ts'
import { isTerraform } from '../terraform/find-plan.ts'

/** Names of templates, the first that is there. */
const USUAL = ['template.yaml', 'template.yml', 'template.json', 'serverless.template']

/**
 * The file of a folder's template: the one that is named, one of the usual names, or the only file that looks like a template. Throws
 * {@link ProjectError} where there is more than one, {@link NoProjectError} where there is none.
 */
export function findTemplate(root: string, named: string | undefined): string {
  if (!isFolder(root)) return root
  if (named !== undefined) return resolve(root, named)
  const usual = USUAL.map((name) => join(root, name)).find(isFile)
  if (usual !== undefined) return usual
  if (isFile(join(root, 'cdk.json'))) {
    throw new ProjectError(
      `${root} is a CDK app that is not synthesized: run cdk synth, which writes cdk.out`,
    )
  }
  const found = listFolder(root).filter((name) => isTemplate(join(root, name)))
  const [only, ...others] = found
  if (only === undefined && isTerraform(root)) {
    throw new ProjectError(
      `${root} is a module of Terraform: run "terraform plan -out=plan.bin" and "terraform show -json plan.bin > plan.json" first`,
    )
  }
  if (only === undefined) {
    throw new NoProjectError(
      `${root} has no project that is read here: no ${USUAL[0]}, no serverless.yml and no cdk.out`,
    )
  }
  if (others.length === 0) return join(root, only)
  throw new ProjectError(`${root} has more than one template, ${found.join(', ')}: name one with --template`)
}

/** Whether a file has resources of AWS, by its text; large ones are not templates, nor is what only looks like a file or cannot be read. */
function isTemplate(file: string): boolean {
  if (!/\.(ya?ml|json|template)$/.test(file) || !isFile(file)) return false
  try {
    if (statSync(file).size > 1_000_000) return false
    const text = readFileText(file)
    return /^\s*"?Resources"?:/m.test(text) && /"?Type"?:\s*["']?AWS::/.test(text)
  } catch {
    return false
  }
}
