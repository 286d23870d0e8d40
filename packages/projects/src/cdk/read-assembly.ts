import type { ProjectSource } from '../cloudformation/scope/stack-source.ts'
import { type Project, ProjectError } from '../project/project.ts'

/** Reads a cloud assembly. */
export function readAssembly(
  root: string,
  folder: string,
  _source: ProjectSource,
): Omit<Project, 'remarks' | 'files'> {
  throw new ProjectError(`${root}: ${folder} cannot be read yet`)
}
