import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDevProject } from './read-dev-project.ts'

let folder: string
let document: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-imported-'))
  document = join(folder, 'shop.openapi.json')
  writeFileSync(
    document,
    JSON.stringify({ openapi: '3.0.1', info: { title: 'shop', version: '1' }, paths: {} }),
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = () => readDevProject({ folder, read: { env: {} }, apis: [document] })
const TEMPLATE = 'Resources:\n  Queue: { Type: AWS::SQS::Queue }\n'

describe('documents that are served', () => {
  it('need no project beside them', async () => {
    const { resources, files } = await read()
    expect(resources.map(({ kind }) => kind)).toEqual(['Api', 'Stage'])
    expect(files).toEqual([document])
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['has several templates', { 'a.yaml': TEMPLATE, 'b.yaml': TEMPLATE }, 'more than one template'],
    ['is an app of the CDK that names no app', { 'cdk.json': '{}' }, 'there is no app'],
    ['is a module of Terraform without a plan', { 'main.tf': '' }, 'run "terraform plan'],
    ['has a mistake', { 'template.yaml': 'Resources: [' }, 'not YAML'],
  ])('do not hide that the project %s', async (_title, files, message) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    await expect(read()).rejects.toThrow(message)
  })
})
