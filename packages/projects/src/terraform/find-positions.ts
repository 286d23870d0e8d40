import { join, resolve } from 'node:path'
import { isFile, isFolder, listFolder } from '../documents/files.ts'
import type { DocumentReader } from '../documents/read-document.ts'
import type { SourcePosition } from '../project/project.ts'
import type { Block } from './resolve-references.ts'

/** Finds where a resource, or the call of a module, stands in the `.tf` files of its module; otherwise it is the document itself. */
export function createPositions({
  folder,
  file,
  reader,
}: {
  readonly folder: string
  readonly file: string
  readonly reader: DocumentReader
}): (block: Block) => SourcePosition {
  const modules = new Map<string, ReadonlyMap<string, SourcePosition>>()
  const otherwise = { file, line: 1, column: 1 }
  return ({ scope, type, name }) => {
    if (scope.folder === undefined) return otherwise
    const module = resolve(folder, scope.folder)
    const known = modules.get(module) ?? listPositions(module, reader)
    modules.set(module, known)
    return known.get(`${type}.${name}`) ?? otherwise
  }
}

function listPositions(folder: string, reader: DocumentReader): ReadonlyMap<string, SourcePosition> {
  const positions = new Map<string, SourcePosition>()
  if (!isFolder(folder)) return positions
  for (const name of listFolder(folder)) {
    const file = join(folder, name)
    if (!name.endsWith('.tf') || !isFile(file)) continue
    reader
      .readText(file)
      .split('\n')
      .forEach((text, index) => {
        const [, resource, module, own] =
          /^\s*(?:(?:resource|data)\s+"([^"]+)"|(module))\s+"([^"]+)"/.exec(text) ?? []
        const type = resource ?? module
        if (type !== undefined) positions.set(`${type}.${own}`, { file, line: index + 1, column: 1 })
      })
  }
  return positions
}
