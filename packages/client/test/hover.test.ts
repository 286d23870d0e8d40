import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { operations } from '@gatehouse/contract'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const require = createRequire(join(root, 'packages/contract/package.json'))
const ts = require('typescript') as typeof import('../../contract/node_modules/typescript/lib/typescript.js')

test('editors show the text of its operation on every method of the client', () => {
  const file = join(root, 'packages/client/test/hover-page.ts')
  const names = Object.keys(operations).map((name) => name.charAt(0).toLowerCase() + name.slice(1))
  const text = `import { createClient } from '@gatehouse/client'\nconst client = createClient()\n${names
    .map((name) => `client.${name}`)
    .join('\n')}\n`
  const service = ts.createLanguageService({
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
  const document = JSON.parse(
    readFileSync(join(root, 'packages/contract/documents/aws/openapi.json'), 'utf8'),
  ) as { paths: Record<string, Record<string, { operationId?: string; summary?: string }>> }
  const summaries = new Map(
    Object.values(document.paths)
      .flatMap((item) => Object.values(item))
      .map(({ operationId = '', summary = '' }) => [operationId, summary]),
  )
  const missing = Object.keys(operations).filter((name, index) => {
    const position = text.indexOf(`client.${names[index]}\n`) + 'client.'.length
    const shown = ts.displayPartsToString(service.getQuickInfoAtPosition(file, position)?.documentation)
    return !shown.startsWith(summaries.get(name) ?? '?')
  })
  expect(missing).toEqual([])
})
