import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isMap } from '../../documents/positions.ts'
import type { FunctionCode, SourcePosition } from '../../project/project.ts'
import type { ProjectSource, StackSource } from '../scope/stack-source.ts'

/** What code is looked for with. */
export interface CodePlace {
  /** Function or layer that has it, for remarks. */
  readonly subject: string
  readonly at: SourcePosition
  readonly metadata: unknown
  readonly source: StackSource
  readonly project: ProjectSource
}

/** A function, as far as its code goes. */
export interface FunctionPlace extends CodePlace {
  readonly runtime: string | undefined
  readonly packageType: string | undefined
}

/** Where a function's `Code` is; undefined, with a remark, where it is not on this machine. */
export function findCode(code: unknown, place: FunctionPlace): FunctionCode | undefined {
  if (isMap(code) && code.ZipFile !== undefined) {
    return {
      type: 'inline',
      source: String(code.ZipFile),
      extension: place.runtime?.startsWith('python') ? '.py' : '.js',
    }
  }
  if (place.packageType === 'Image' || (isMap(code) && code.ImageUri !== undefined)) {
    return remarkMissing(place, 'is a container image, which is not run here: its calls fail')
  }
  const path = findContent(code, place)
  return path === undefined ? undefined : { type: isFolder(path) ? 'folder' : 'file', path }
}

/** The folder or file of code or of a layer: a path of the template, or an asset of a cloud assembly. */
export function findContent(content: unknown, place: CodePlace): string | undefined {
  const { source, metadata } = place
  const key = isMap(content) ? (content.S3Key ?? content.Key) : content
  const asset = isMap(metadata) ? metadata['aws:asset:path'] : undefined
  const found =
    typeof asset === 'string' ? resolve(dirname(source.file), asset) : source.findAsset?.(String(key))
  if (found !== undefined && existsSync(found)) return found
  if (typeof content !== 'string' || /^(s3|https?):\/\//.test(content)) {
    return remarkMissing(
      place,
      `has its code in a bucket (${String(key)}), not on this machine: it cannot run`,
    )
  }
  const path = resolve(dirname(source.file), content)
  if (existsSync(path)) return path
  remarkMissing(place, `has its code at ${content}, which is not there: build it first`)
  return path
}

function isFolder(path: string): boolean {
  return !existsSync(path) ? !/\.(zip|jar|js|mjs|cjs|ts|py|rb)$/.test(path) : statSync(path).isDirectory()
}

function remarkMissing({ subject, at, project }: CodePlace, text: string): undefined {
  project.remark({ subject, text, kind: 'missing', at })
  return undefined
}
