import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { readAssembly } from '../cdk/read-assembly.ts'
import { isAssembly } from '../cdk/read-manifest.ts'
import type { ProjectSource } from '../cloudformation/scope/stack-source.ts'
import { openStack } from '../cloudformation/stack/read-stack.ts'
import { readShortTag } from '../cloudformation/template/short-tags.ts'
import { isFolder } from '../documents/files.ts'
import { createDocumentReader } from '../documents/read-document.ts'
import { type Project, ProjectError, type ReadOptions, type Remark } from '../project/project.ts'
import { readSamConfig, sourceFolder } from '../sam/read-sam-config.ts'
import { readServerless } from '../serverless/read-serverless.ts'
import { findConfiguration, isConfiguration } from '../serverless/service/find-configuration.ts'
import { findPlan } from '../terraform/find-plan.ts'
import { readTerraform } from '../terraform/read-terraform.ts'
import { findTemplate } from './find-template.ts'
import { noteNamesakes } from './note-namesakes.ts'
import { settleResources } from './settle-resources.ts'
import { sortResources } from './sort-resources.ts'

/**
 * Reads a project: a folder with a template, a service of the Serverless Framework or a printed plan of Terraform, a cloud
 * assembly (`cdk.out`, or a folder that has one), or the file of one of them. Rejects with {@link ProjectError}, with file and line, for what the service would refuse.
 */
export async function readProject(path: string, options: ReadOptions = {}): Promise<Project> {
  const root = resolve(path)
  if (!existsSync(root)) throw new ProjectError(`there is no folder ${root}`)
  const remarks: Remark[] = []
  const reader = createDocumentReader(readShortTag)
  const source: ProjectSource = {
    options,
    reader,
    exports: new Map(),
    remark: (one) => addOnce(remarks, one),
  }
  try {
    const content = findReader(root, options)(source)
    noteNamesakes(content.functions, source.remark)
    const resources = sortResources(settleResources(content.resources, source.remark))
    return { ...content, resources, remarks, files: [...reader.files] }
  } catch (error) {
    throw error instanceof ProjectError ? error.foundIn(reader.files) : error
  }
}

type Read = (source: ProjectSource) => Omit<Project, 'remarks' | 'files'>

function findReader(root: string, options: ReadOptions): Read {
  const assembly = [root, join(root, 'cdk.out')].find((folder) => isAssembly(folder))
  if (assembly !== undefined && options.template === undefined)
    return (source) => readAssembly(root, assembly, source)
  const service = findService(root, options)
  if (service !== undefined) return (source) => readServerless(service, source)
  const plan = findPlan(options.template === undefined ? root : resolve(root, options.template))
  if (plan !== undefined) return (source) => readTerraform(plan, source)
  const template = findTemplate(root, options.template)
  return (source) => readTemplateProject(template, source)
}

/** The configuration of a service of the Serverless Framework; before templates, as those beside it are parts of it. */
function findService(root: string, { template }: ReadOptions): string | undefined {
  const file = template === undefined ? root : resolve(root, template)
  if (!isFolder(root) || template !== undefined) return isConfiguration(file) ? file : undefined
  return findConfiguration(root)
}

function readTemplateProject(file: string, source: ProjectSource): Omit<Project, 'remarks' | 'files'> {
  const { options } = source
  const folder = resolve(file, '..')
  const config = readSamConfig(file, source.reader, options.configEnv)
  const name = options.stackName ?? config.stackName ?? toStackName(basename(sourceFolder(file)))
  const { account = '000000000000', region = config.region ?? 'us-east-1' } = options
  const parameters = { ...config.parameters, ...options.parameters }
  const { isSam, ...content } = openStack({ name, region, account, file, parameters }, source).read()
  return { kind: isSam ? 'sam' : 'cloudformation', folder, name, account, region, ...content }
}

/** A stack's name begins with a letter and has letters, digits and hyphens. */
function toStackName(folder: string): string {
  const name = folder
    .replaceAll(/[^A-Za-z0-9-]+/g, '-')
    .replace(/^[^A-Za-z]+/, '')
    .replace(/-+$/, '')
  return name || 'stack'
}

function addOnce(remarks: Remark[], remark: Remark): void {
  const isKnown = remarks.some(({ subject, text }) => subject === remark.subject && text === remark.text)
  if (!isKnown) remarks.push(remark)
}
