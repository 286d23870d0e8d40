import { realpathSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { isFile } from '../../documents/files.ts'
import { type DocumentMap, isMap, markAs, markAsMerged, positionOf } from '../../documents/positions.ts'
import type { DocumentReader } from '../../documents/read-document.ts'
import { ProjectError, type Remark, type SourcePosition } from '../../project/project.ts'

/** What includes are expanded with. */
export interface IncludeSource {
  /** The template that has them: locations are relative to it. */
  readonly file: string
  readonly reader: DocumentReader
  readonly remark: (remark: Remark) => void
  /** Evaluates a location, which may use parameters. */
  readonly evaluate: (value: unknown, at: SourcePosition) => unknown
  /** Files that lead to what is expanded now, the template first. */
  readonly within?: readonly string[]
}

/**
 * Puts the files that `Fn::Transform: { Name: AWS::Include, Parameters: { Location } }` names in its place; members beside it stay. An address
 * in S3 is looked for as a file of that name beside the template. Other macros are left out, with a remark. Throws {@link ProjectError} for a
 * file that includes itself.
 */
export function expandIncludes(value: unknown, source: IncludeSource): unknown {
  if (Array.isArray(value)) {
    return markAs(
      value.map((member) => expandIncludes(member, source)),
      value,
    )
  }
  if (!isMap(value)) return value
  const { 'Fn::Transform': transform, ...others } = value
  const rest = markAs(
    Object.fromEntries(Object.entries(others).map(([key, member]) => [key, expandIncludes(member, source)])),
    value,
  )
  return transform === undefined ? rest : include(rest, transform, source)
}

function include(rest: DocumentMap, transform: unknown, source: IncludeSource): unknown {
  const at = positionOf(transform) ??
    positionOf(rest, 'Fn::Transform') ?? { file: source.file, line: 1, column: 1 }
  const { Name: name, Parameters: parameters } = isMap(transform) ? transform : ({} as DocumentMap)
  if (name !== 'AWS::Include' || !isMap(parameters)) {
    source.remark({
      subject: `macro ${name}`,
      text: 'cannot be run here: what it makes is missing',
      kind: 'missing',
      at,
    })
    return rest
  }
  const location = source.evaluate(parameters.Location, at)
  const within = source.within ?? [source.file]
  const file = findLocal(String(location), { ...source, within })
  if (!file) {
    source.remark({
      subject: `include of ${location}`,
      text: 'is not on this machine: what it says is missing',
      kind: 'missing',
      at,
    })
    return rest
  }
  refuseCircle(file, within, at)
  const included = expandIncludes(source.reader.read(file, at), { ...source, within: [...within, file] })
  return isMap(included) ? markAsMerged({ ...included, ...rest }, [rest, included]) : included
}

/**
 * The file that a location names: a path relative to the template. What an address, in S3 or elsewhere, names is looked for beside the template
 * by its key, the key without its first part, and its name; a file of `within`, those that lead here, is not what it names.
 */
export function findLocal(
  location: string,
  { file: template, reader, within = [template] }: Pick<IncludeSource, 'file' | 'reader' | 'within'>,
): string | undefined {
  const folder = dirname(template)
  const key = /^(?:s3|https?):\/\/[^/]*\/+([^?#]+)/i.exec(location)?.[1]
  if (key === undefined) return [resolve(folder, location)].find(reader.has)
  return [key, key.replace(/^[^/]*\/+/, ''), basename(key)]
    .map((path) => resolve(folder, path))
    .find((file) => reader.has(file) && !isAmong(file, within))
}

/** Throws {@link ProjectError} where a file is one of those that lead to it: reading it would have no end. */
export function refuseCircle(file: string, within: readonly string[], at: SourcePosition): void {
  if (isAmong(file, within)) throw new ProjectError(`${basename(file)} is a part of itself`, at)
}

/** Links that lead to the same file are the same. */
function isAmong(file: string, files: readonly string[]): boolean {
  const own = realpathSync(file)
  return files.some((one) => isFile(one) && realpathSync(one) === own)
}
