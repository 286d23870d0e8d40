import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Project, readProject } from '@gatehouse/projects'
import type { DevCommand } from './parse-dev.ts'
import { findCdkApp, listCdkSources, synthesize } from './synthesize.ts'

/** Reads the project that `dev` was given; an app of the CDK synthesizes itself first. Rejects with a `ProjectError`. */
export async function readDevProject({
  folder,
  read,
}: Pick<DevCommand, 'folder' | 'read'>): Promise<Project> {
  const app = read.template === undefined ? findCdkApp(folder) : undefined
  if (app === undefined) return readProject(folder, read)
  const output = mkdtempSync(join(tmpdir(), 'gatehouse-cdk-'))
  try {
    await synthesize(app, output, { ...read.env })
    const project = await readProject(output, read)
    return { ...project, folder, files: listCdkSources(folder) }
  } finally {
    rmSync(output, { recursive: true, force: true })
  }
}
