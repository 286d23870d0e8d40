import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { operations } from '@gatehouse/contract'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const require = createRequire(join(root, 'packages/contract/package.json'))
const ts = require('typescript') as typeof import('../../contract/node_modules/typescript/lib/typescript.js')

const names = Object.keys(operations).map((name) => name.charAt(0).toLowerCase() + name.slice(1))
const summaries = readSummaries()

test('editors show the text of its operation on every method of the client', () => {
  const text = [
    "import { createClient } from '@gatehouse/client'",
    'const client = createClient()',
    ...names.map((name) => `client.${name}`),
  ].join('\n')
  expect(withoutText(text, (name) => `client.${name}`)).toEqual([])
})

test('editors show the text of its operation on every function', () => {
  const text = [
    "import * as calls from '@gatehouse/client/operations'",
    ...names.map((name) => `calls.${name}`),
  ].join('\n')
  expect(withoutText(text, (name) => `calls.${name}`)).toEqual([])
})

/** The operations whose summary an editor does not show where a page of code has their names. */
function withoutText(text: string, write: (name: string) => string): string[] {
  const file = join(root, 'packages/client/test/hover-page.ts')
  const service = createService(file, `${text}\n`)
  return names.filter((name, index) => {
    const position = `${text}\n`.indexOf(`${write(name)}\n`) + write('').length
    const shown = ts.displayPartsToString(service.getQuickInfoAtPosition(file, position)?.documentation)
    return !shown.startsWith(summaries[index] ?? '?')
  })
}

/** The compiler as editors ask it, with one file that is not on the disk. */
function createService(file: string, text: string) {
  return ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const source = name === file ? text : ts.sys.readFile(name)
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source)
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
}

/** The summaries of the document, in the order of the operation table. */
function readSummaries(): string[] {
  const path = join(root, 'packages/contract/documents/aws/openapi.json')
  const document = JSON.parse(readFileSync(path, 'utf8')) as {
    paths: Record<string, Record<string, { operationId?: string; summary?: string }>>
  }
  const found = new Map(
    Object.values(document.paths)
      .flatMap((item) => Object.values(item))
      .map(({ operationId = '', summary = '' }) => [operationId, summary]),
  )
  return Object.keys(operations).map((name) => found.get(name) ?? '?')
}
