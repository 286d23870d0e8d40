import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { type Project, readProject } from '../../src/index.ts'
import type { Values } from './planned.ts'

export const FUNCTIONS = ['a', 'b'].map((index) => ({
  ...{ mode: 'managed', type: 'aws_lambda_function', name: 'f', index },
  address: `aws_lambda_function.f["${index}"]`,
  values: { function_name: index, filename: 'f.zip', description: index === 'a' ? 'first' : '' },
}))

export const API = {
  ...{ mode: 'managed', type: 'aws_apigatewayv2_api', name: 'a', address: 'aws_apigatewayv2_api.a' },
  values: { id: 'abcdef1234', name: 'a', protocol_type: 'HTTP' },
}

/** Projects with the text of their files, in a folder of each test's own. */
export function openProjects() {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gatehouse-modules-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** What the output `x` of a project is, whose value its plan does not know. */
  async function outputOf(
    files: Readonly<Record<string, string>>,
    plan: Values = {},
  ): Promise<string | undefined> {
    const project = await readFiles(files, {
      planned_values: { outputs: { x: {} }, root_module: { resources: FUNCTIONS, child_modules: [] } },
      ...plan,
    })
    return project.outputs.find(({ name }) => name === 'x')?.value
  }

  /** Reads a plan beside its files. */
  function readFiles(files: Readonly<Record<string, string>>, plan: Values): Promise<Project> {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    writeFileSync(join(folder, 'f.zip'), '')
    writeFileSync(join(folder, 'plan.json'), JSON.stringify({ format_version: '1.2', ...plan }))
    return readProject(folder, { env: {}, stackName: 's' })
  }

  return { folder: () => folder, outputOf, readFiles }
}
