import { join, resolve } from 'node:path'
import { isFile, listFolder } from '../documents/files.ts'
import { isMap } from '../documents/positions.ts'
import type { DocumentReader } from '../documents/read-document.ts'

/** Finds the file or folder of an asset by the key of its object in a bucket, as the files `*.assets.json` of an assembly say. */
export function createAssetFinder(
  folder: string,
  reader: DocumentReader,
): (key: string) => string | undefined {
  const sources = new Map<string, string>()
  for (const name of listFolder(folder)) {
    const file = join(folder, name)
    if (!name.endsWith('.assets.json') || !isFile(file)) continue
    const manifest = reader.read(file)
    const files = isMap(manifest) && isMap(manifest.files) ? manifest.files : {}
    for (const [hash, asset] of Object.entries(files)) {
      if (!isMap(asset) || !isMap(asset.source) || typeof asset.source.path !== 'string') continue
      const path = resolve(folder, asset.source.path)
      const destinations = isMap(asset.destinations) ? Object.values(asset.destinations) : []
      const keys = destinations.flatMap((one) => (isMap(one) ? [String(one.objectKey)] : []))
      for (const key of [hash, ...keys]) sources.set(key, path)
    }
  }
  return (key) => sources.get(key) ?? sources.get(key.replace(/\.(zip|json|yaml|jar)$/, ''))
}
