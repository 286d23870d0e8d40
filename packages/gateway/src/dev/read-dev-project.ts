import { basename } from 'node:path'
import { NoProjectError, type Project, ProjectError, readImports, readProject } from '@gatehouse/projects'
import { StartFailure } from '../failures/start-failure.ts'
import { type CdkSources, createCdkSources } from './cdk-sources.ts'
import type { DevCommand } from './parse-dev.ts'
import { findCdkApp, synthesize } from './synthesize.ts'

/** What of a command says what is read. */
export interface ReadCommand
  extends Pick<DevCommand, 'folder' | 'read'>,
    Partial<Pick<DevCommand, 'apis' | 'watched'>> {
  /** Reads its files; here by default. */
  readonly readFiles?: typeof readProject
  /** Knows the sources of an app of the CDK once it was read. */
  readonly sources?: CdkSources
}

/**
 * Reads the project that `dev` was given, and the OpenAPI documents that it imports; an app of the CDK synthesizes itself first. Without a
 * project there are the documents alone. Rejects with a `ProjectError`.
 */
export async function readDevProject({ apis = [], ...dev }: ReadCommand): Promise<Project> {
  const project = await readOwn(dev).catch((error: unknown) => {
    if (apis.length > 0 && error instanceof NoProjectError) return emptyProject(dev)
    throw error
  })
  const files = [...project.files, ...apis]
  try {
    const imports = readImports(apis, { region: project.region, base: process.cwd() })
    return { ...project, resources: [...project.resources, ...imports], files }
  } catch (error) {
    throw error instanceof ProjectError ? error.foundIn(files) : error
  }
}

function emptyProject({ folder, read }: Omit<ReadCommand, 'apis'>): Project {
  const { account = '000000000000', region = 'us-east-1' } = read
  const nothing = { resources: [], functions: [], permissions: [], outputs: [], remarks: [], files: [] }
  return { kind: 'cloudformation', folder, name: basename(folder), account, region, ...nothing }
}

async function readOwn({
  folder,
  read,
  watched = [],
  readFiles = readProject,
  sources = createCdkSources(),
}: Omit<ReadCommand, 'apis'>): Promise<Project> {
  const app = read.template === undefined ? findCdkApp(folder) : undefined
  if (app === undefined && watched.length > 0)
    throw new StartFailure(
      '--watch names sources of an app of the CDK, and the project is none that is synthesized',
    )
  if (app === undefined) return readFiles(folder, read)
  const files = sources.list(app)
  try {
    await synthesize(app, { ...read.env })
    const project = await readFiles(app.output, read)
    return { ...project, folder, files }
  } catch (error) {
    throw error instanceof ProjectError ? error.foundIn(files) : error
  }
}
