import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { checkSchema } from '../../spec/rules/lint-document.mjs'

const DIALECTS = ['aws', 'catalog', 'connections']
const FORMS = [
  'openapi.json',
  'openapi.yaml',
  'openapi.dereferenced.json',
  'openapi-3.0.json',
  'openapi-3.0.yaml',
]
const documents = DIALECTS.flatMap((dialect) => FORMS.map((form) => `${dialect}/${form}`))
const folder = new URL('../../packages/contract/documents/', import.meta.url)
const redocly = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url))

async function read(name: string) {
  const text = await readFile(new URL(name, folder), 'utf8')
  return name.endsWith('.json') ? JSON.parse(text) : parse(text)
}

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'gatehouse-published-'))
  await writeFile(join(scratch, 'redocly.yaml'), 'extends:\n  - spec\n')
})
afterAll(() => rm(scratch, { recursive: true }))

/** The YAML forms are the JSON ones in other words, which a test of its own holds. */
describe.each(documents.filter((name) => name.endsWith('.json')))('the published document %s', (name) => {
  test('is accepted by a validator of the OpenAPI schemas', async () => {
    const result = await new Validator().validate(await read(name))
    expect(result.errors ?? []).toEqual([])
    expect(result.valid).toBe(true)
  })

  test("is accepted by Spectral's OpenAPI schema", async () => {
    expect(await checkSchema(JSON.stringify(await read(name)))).toEqual([])
  })

  test('says its version of OpenAPI, and the same as its other forms', async () => {
    const document = await read(name)
    expect(document.openapi).toBe(name.includes('3.0') ? '3.0.3' : '3.1.0')
    const source = await read(`${name.split('/')[0]}/openapi.json`)
    expect(Object.keys(document.paths)).toEqual(Object.keys(source.paths))
    if (name.includes('dereferenced')) expect(JSON.stringify(document)).not.toContain('"$ref":"#/')
  })
})

test('every published document is accepted by Redocly', () => {
  const files = documents.map((name) => fileURLToPath(new URL(name, folder)))
  const args = [redocly, 'lint', ...files, '--config', join(scratch, 'redocly.yaml')]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
})

test.each(DIALECTS)('the YAML of %s is the JSON in other words', async (dialect) => {
  expect(await read(`${dialect}/openapi.yaml`)).toEqual(await read(`${dialect}/openapi.json`))
  expect(await read(`${dialect}/openapi-3.0.yaml`)).toEqual(await read(`${dialect}/openapi-3.0.json`))
})

test('YAML is written in parts as it would be in one', async () => {
  const options = { aliasDuplicateObjects: false, lineWidth: 120 }
  const text = await readFile(new URL('connections/openapi.yaml', folder), 'utf8')
  expect(text).toBe(stringify(await read('connections/openapi.json'), options))
})

test('no generated file has a line that no review can show, save for texts in JSON, which cannot be broken', async () => {
  const contract = new URL('../../packages/contract/', import.meta.url)
  const generated = await readdir(new URL('src/generated/', contract))
  const yaml = documents.filter((name) => name.endsWith('.yaml')).map((name) => `documents/${name}`)
  const files = [...generated.map((name) => `src/generated/${name}`), ...yaml]
  const long = await Promise.all(
    files.map(async (name) => {
      const lines = (await readFile(new URL(name, contract), 'utf8')).split('\n')
      return lines.flatMap((line, at) => (line.length > 1_000 ? [`${name}:${at + 1}`] : []))
    }),
  )
  expect(files.length).toBeGreaterThan(14)
  expect(long.flat()).toEqual([])
})

test.each(documents.filter((name) => name.endsWith('.json')))(
  '%s has no text at a variable of a server, which the schema of 3.1 that many tools ship refuses',
  async (name) => {
    const { servers } = (await read(name)) as { servers: readonly { readonly variables?: object }[] }
    const texts = servers.flatMap(({ variables = {} }) =>
      Object.values(variables).filter((it) => 'description' in it),
    )
    expect(texts).toEqual([])
  },
)
