import { join, resolve } from 'node:path'
import { isFile, isFolder, listFolder } from '../../documents/files.ts'
import type { DocumentReader } from '../../documents/read-document.ts'
import type { SourcePosition } from '../../project/project.ts'
import { type BlockBody, blocksIn } from './hcl.ts'
import type { Instance, ModuleScope } from './instances.ts'
import { blocksOfJson } from './json-blocks.ts'

/** A block of a module's files: a resource, or what else has a type of its own, `module`, `variable`, `output` or `provider`. */
export type Block = Pick<Instance, 'scope' | 'type' | 'name'> & Partial<Pick<Instance, 'mode'>>

/** The `.tf` and `.tf.json` files of a project's modules. */
export interface ModuleFiles {
  /** Where a block stands; otherwise it is the document itself. */
  positionOf(block: Block): SourcePosition
  /** The expression of an attribute of a block, or of a block in it; undefined where no file has just one of that name. */
  expressionOf(block: Block, attribute: string): string | undefined
  /** The expression of an attribute of the block itself. */
  ownExpressionOf(block: Block, attribute: string): string | undefined
  /** The `for_each` of a `dynamic` block in a block. */
  dynamicOf(block: Block, label: string): string | undefined
  /** The expression of a local value. */
  localOf(scope: ModuleScope, name: string): string | undefined
}

interface Found {
  readonly at: SourcePosition
  readonly body: BlockBody
}

interface ModuleBlocks {
  /** Those of override files last: what they have counts. */
  readonly blocks: ReadonlyMap<string, readonly Found[]>
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
  const otherwise = { file, line: 1, column: 1 }

  function blocksOf(scope: ModuleScope): ModuleBlocks | undefined {
    if (scope.folder === undefined) return undefined
    const module = resolve(folder, scope.folder)
    const known = modules.get(module) ?? listBlocks(module, reader)
    modules.set(module, known)
    return known
  }

  function find({ scope, mode, type, name }: Block): readonly Found[] {
    return blocksOf(scope)?.blocks.get(`${mode === 'data' ? 'data.' : ''}${type}.${name}`) ?? []
  }

  function lastOf(block: Block, read: (body: BlockBody) => string | undefined): string | undefined {
    return find(block)
      .map(({ body }) => read(body))
      .findLast((one) => one !== undefined)
  }

  return {
    positionOf: (block) => find(block)[0]?.at ?? otherwise,
    expressionOf: (block, attribute) => lastOf(block, (body) => body.any(attribute)),
    ownExpressionOf: (block, attribute) => lastOf(block, (body) => body.own(attribute)),
    dynamicOf: (block, label) => lastOf(block, (body) => body.dynamic(label)?.own('for_each')),
    localOf: (scope, name) => blocksOf(scope)?.locals.get(name),
  }
}

/** Terraform reads these last. */
const OVERRIDES = /(^|_)override\.tf(\.json)?$/

function listBlocks(folder: string, reader: DocumentReader): ModuleBlocks {
  const blocks = new Map<string, Found[]>()
  const locals = new Map<string, string>()
  const names = isFolder(folder) ? listFolder(folder).filter((name) => /\.tf(\.json)?$/.test(name)) : []
  const ordered = [...names].sort((one, other) => Number(OVERRIDES.test(one)) - Number(OVERRIDES.test(other)))
  for (const name of ordered) {
    const file = join(folder, name)
    if (!isFile(file)) continue
    const text = reader.readText(file)
    for (const { words, line, body } of name.endsWith('.json') ? blocksOfJson(text) : blocksIn(text)) {
      if (words[0] === 'locals') {
        for (const own of body.names()) locals.set(own, body.own(own) ?? '')
        continue
      }
      // A provider by another name is for what names it.
      if (words[0] === 'provider' && body.own('alias') !== undefined) continue
      const key = words[0] === 'resource' ? words.slice(1).join('.') : words.join('.')
      blocks.set(key, [...(blocks.get(key) ?? []), { at: { file, line, column: 1 }, body }])
    }
  }
  return { blocks, locals }
}
