import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type Project, planChange, planProject, readProject } from '../src/index.ts'
import { createTarget, perform, readState } from './apply-project.ts'

/** Reads a template, in a folder of its own. */
export async function readTemplate(text: string): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'changes-'))
  try {
    writeFileSync(join(folder, 'template.yaml'), text)
    return await readProject(folder, { stackName: 's' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * What an edit of a template changes: the calls, by operation and resource. What `look` sees is then what it sees of the edited template created anew.
 */
export async function change(
  edit: (text: string) => string,
  start: string,
  look: typeof readState = readState,
): Promise<readonly string[]> {
  const before = await readTemplate(start)
  const after = await readTemplate(edit(start))
  const [changed, fresh] = [createTarget(), createTarget()]
  await perform(planProject(before), changed)
  const calls = planChange(before, after)
  await perform(calls, changed)
  await perform(planProject(after), fresh)
  expect(await look(changed)).toEqual(await look(fresh))
  return calls.map(({ operation, address }) => `${operation} ${address}`)
}
