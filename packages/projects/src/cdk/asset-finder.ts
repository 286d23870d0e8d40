import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isMap } from '../documents/positions.ts'
import type { DocumentReader } from '../documents/read-document.ts'

/** Finds the file or folder of an asset by the key of its object in a bucket, as the files `*.assets.json` of an assembly say. */
export function createAssetFinder(
  folder: string,
  reader: DocumentReader,
): (key: string) => string | undefined {
  const sources = new Map<string, string>()
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.assets.json')) continue
    const manifest = reader.read(join(folder, name))
    const files = isMap(manifest) && isMap(manifest.files) ? manifest.files : {}
    for (const [hash, file] of Object.entries(files)) {
      if (!isMap(file) || !isMap(file.source) || typeof file.source.path !== 'string') continue
      const path = resolve(folder, file.source.path)
      const destinations = isMap(file.destinations) ? Object.values(file.destinations) : []
      const keys = destinations.flatMap((one) => (isMap(one) ? [String(one.objectKey)] : []))
      for (const key of [hash, ...keys]) sources.set(key, path)
    }
  }
  return (key) => sources.get(key) ?? sources.get(key.replace(/\.(zip|json|yaml|jar)$/, ''))
}
