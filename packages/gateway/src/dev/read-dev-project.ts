import { type Project, ProjectError, readProject } from '@gatehouse/projects'
import type { DevCommand } from './parse-dev.ts'
import { findCdkApp, listCdkSources, synthesize } from './synthesize.ts'

/** Reads the project that `dev` was given; an app of the CDK synthesizes itself first. Rejects with a `ProjectError`. */
export async function readDevProject({
  folder,
  read,
}: Pick<DevCommand, 'folder' | 'read'>): Promise<Project> {
  const app = read.template === undefined ? findCdkApp(folder) : undefined
  if (app === undefined) return readProject(folder, read)
  const files = listCdkSources(app)
  try {
    await synthesize(app, { ...read.env })
    const project = await readProject(app.output, read)
    return { ...project, folder, files }
  } catch (error) {
    throw error instanceof ProjectError ? error.foundIn(files) : error
  }
}
