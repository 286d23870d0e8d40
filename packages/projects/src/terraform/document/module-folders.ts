import { join } from 'node:path'
import { parseJson } from '@gatehouse/contract/core'
import { isFile } from '../../documents/files.ts'
import { isMap } from '../../documents/positions.ts'
import type { DocumentReader } from '../../documents/read-document.ts'

/** Where `terraform init` put modules of a registry, below the root module's folder, by the names of their calls with dots between. */
export function readModuleFolders(folder: string, reader: DocumentReader): ReadonlyMap<string, string> {
  const file = join(folder, '.terraform', 'modules', 'modules.json')
  // What is broken off leads to no module: `terraform init` mends it.
  const document = isFile(file) ? parseJson(reader.readText(file)) : undefined
  const modules = isMap(document) && Array.isArray(document.Modules) ? document.Modules.filter(isMap) : []
  return new Map(
    modules.flatMap(({ Key: key, Dir: dir }) =>
      typeof key === 'string' && typeof dir === 'string' && key !== '' ? [[key, dir] as const] : [],
    ),
  )
}
