import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { type Project, type ReadOptions, readProject } from '../../src/index.ts'

export type Values = Readonly<Record<string, unknown>>

/** A resource of a plan: what is known, what is not, and what its file says. */
export interface Planned {
  readonly address: string
  /** Of one of several. */
  readonly index?: string
  readonly values?: Values
  readonly unknown?: Values
  readonly expressions?: Values
  /** What `for_each` is. */
  readonly each?: Values
}

/** References as a plan has them: each with its resource after it. */
export const to = (...names: string[]) => ({
  references: names.flatMap((name) => [name, name.split('.').slice(0, 2).join('.')]),
})

/** Plans in a folder of each test's own. */
export function openPlans() {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gatehouse-unknown-'))
    writeFileSync(join(folder, 'f.zip'), '')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Reads a plan of these resources, with the text of its file. */
  function read(planned: readonly Planned[], file = '', options: ReadOptions = {}): Promise<Project> {
    const parts = planned.map(({ address: base, values = {}, ...one }) => {
      const [type, name] = base.split('.')
      const address = one.index === undefined ? base : `${base}["${one.index}"]`
      return { ...one, values, base, address, mode: 'managed', type, name }
    })
    const plan = {
      format_version: '1.2',
      variables: { stage: { value: 'live' } },
      planned_values: {
        root_module: {
          resources: parts.map(({ unknown: _, expressions: __, base: ___, each: ____, ...one }) => one),
        },
      },
      resource_changes: parts.map(({ address, unknown }) => ({
        address,
        change: { after_unknown: unknown },
      })),
      configuration: {
        root_module: {
          resources: parts.map(({ base: address, expressions, each }) => ({
            address,
            expressions,
            for_each_expression: each,
          })),
        },
      },
    }
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan))
    if (file !== '') writeFileSync(join(folder, 'main.tf'), file)
    return readProject(folder, { env: {}, stackName: 's', ...options })
  }

  return { read, folder: () => folder }
}

export const remarked = (project: Project, kind: string) =>
  project.remarks.flatMap((one) => (one.kind === kind ? [one.subject] : []))
/** Without those of links that are of no project. */
export const assumed = (project: Project) =>
  remarked(project, 'assumed').filter((one) => !one.endsWith('::Integration)'))

/** What resources of a kind are made of. */
export const inputs = (project: Project, kind: string) =>
  project.resources.filter((one) => one.kind === kind).map(({ input }) => input)
/** The functions that integrations call, or their addresses. */
export const called = (project: Project) =>
  inputs(project, 'Integration').map(
    ({ integrationUri: uri }) => /function:([\w-]+)/.exec(String(uri))?.[1] ?? uri,
  )
