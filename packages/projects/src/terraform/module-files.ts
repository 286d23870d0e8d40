import { join, resolve } from 'node:path'
import { isFile, isFolder, listFolder } from '../documents/files.ts'
import type { DocumentReader } from '../documents/read-document.ts'
import type { SourcePosition } from '../project/project.ts'
import { attributeIn, blockAt, membersOf } from './hcl.ts'
import type { Instance, ModuleScope } from './instances.ts'

/** A block of a module's files: a resource, or what else has a type of its own, `module`, `variable` or `output`. */
export type Block = Pick<Instance, 'scope' | 'type' | 'name'> & Partial<Pick<Instance, 'mode'>>

/** The `.tf` files of a project's modules. */
export interface ModuleFiles {
  /** Where a block stands; otherwise it is the document itself. */
  positionOf(block: Block): SourcePosition
  /** The expression of an attribute of a block; undefined where no file has one of that name. */
  expressionOf(block: Block, attribute: string): string | undefined
  /** The `for_each` of a `dynamic` block in a block. */
  dynamicOf(block: Block, label: string): string | undefined
  /** The expression of a local value. */
  localOf(scope: ModuleScope, name: string): string | undefined
}

interface ModuleBlocks {
  readonly positions: ReadonlyMap<string, SourcePosition>
  readonly locals: ReadonlyMap<string, string>
}

/** Opens the files of modules below a folder; `file` is the document. */
export function openModuleFiles({
  folder,
  file,
  reader,
}: {
  readonly folder: string
  readonly file: string
  readonly reader: DocumentReader
}): ModuleFiles {
  const modules = new Map<string, ModuleBlocks>()
  const blocks = new Map<SourcePosition, string>()
  const otherwise = { file, line: 1, column: 1 }

  function blocksOf(scope: ModuleScope): ModuleBlocks | undefined {
    if (scope.folder === undefined) return undefined
    const module = resolve(folder, scope.folder)
    const known = modules.get(module) ?? listBlocks(module, reader)
    modules.set(module, known)
    return known
  }

  function find({ scope, mode, type, name }: Block): SourcePosition | undefined {
    return blocksOf(scope)?.positions.get(`${mode === 'data' ? 'data.' : ''}${type}.${name}`)
  }

  function textOf(block: Block): string | undefined {
    const at = find(block)
    if (!at) return undefined
    const text = blocks.get(at) ?? blockAt(reader.readText(at.file), at.line)
    blocks.set(at, text)
    return text
  }

  return {
    positionOf: (block) => find(block) ?? otherwise,
    expressionOf(block, attribute) {
      const text = textOf(block)
      return text === undefined ? undefined : attributeIn(text, attribute)
    },
    dynamicOf(block, label) {
      const text = textOf(block) ?? ''
      const line = text.split('\n').findIndex((one) => one.trim().startsWith(`dynamic "${label}"`))
      return line < 0 ? undefined : attributeIn(blockAt(text, line + 1), 'for_each')
    },
    localOf: (scope, name) => blocksOf(scope)?.locals.get(name),
  }
}

function listBlocks(folder: string, reader: DocumentReader): ModuleBlocks {
  const positions = new Map<string, SourcePosition>()
  const locals = new Map<string, string>()
  const files = isFolder(folder) ? listFolder(folder).map((name) => join(folder, name)) : []
  for (const file of files) {
    if (!file.endsWith('.tf') || !isFile(file)) continue
    const text = reader.readText(file)
    text.split('\n').forEach((line, index) => {
      const [, data, type, kind, name, isLocals] =
        /^\s*(?:(?:resource|(data))\s+"([^"]+)"\s+"|(module|variable|output)\s+")([^"]+)"|^\s*(locals)\s*\{/.exec(
          line,
        ) ?? []
      const at = { file, line: index + 1, column: 1 }
      if (isLocals) for (const one of membersOf(withoutHead(blockAt(text, at.line))) ?? []) locals.set(...one)
      else if (name !== undefined) positions.set(`${data ? 'data.' : ''}${type ?? kind}.${name}`, at)
    })
  }
  return { positions, locals }
}

function withoutHead(block: string): string {
  return block.slice(block.indexOf('{'))
}
