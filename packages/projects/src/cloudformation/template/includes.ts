import { basename, dirname, join, resolve } from 'node:path'
import { type DocumentMap, isMap, markAs, markAsMerged, positionOf } from '../../documents/positions.ts'
import type { DocumentReader } from '../../documents/read-document.ts'
import type { Remark, SourcePosition } from '../../project/project.ts'

/** What includes are expanded with. */
export interface IncludeSource {
  /** The template that has them: locations are relative to it. */
  readonly file: string
  readonly reader: DocumentReader
  readonly remark: (remark: Remark) => void
  /** Evaluates a location, which may use parameters. */
  readonly evaluate: (value: unknown, at: SourcePosition) => unknown
}

/**
 * Puts the files that `Fn::Transform: { Name: AWS::Include, Parameters: { Location } }` names in its place; members beside it stay. An address
 * in S3 is looked for as a file of that name beside the template. Other macros are left out, with a remark.
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
  const file = findLocal(String(location), source)
  if (!file) {
    source.remark({
      subject: `include of ${location}`,
      text: 'is not on this machine: what it says is missing',
      kind: 'missing',
      at,
    })
    return rest
  }
  const included = expandIncludes(source.reader.read(file, at), source)
  return isMap(included) ? markAsMerged({ ...included, ...rest }, [rest, included]) : included
}

/** The file that a location names: a path relative to the template, or the file of an address in S3 by its name. */
export function findLocal(
  location: string,
  { file: template, reader }: Pick<IncludeSource, 'file' | 'reader'>,
): string | undefined {
  const folder = dirname(template)
  const path = location
    .replace(/^s3:\/\/[^/]*\//, '')
    .replace(/^https:\/\/[^/]*amazonaws\.com\/([^/]*\/)?/, '')
  return [resolve(folder, location), resolve(folder, path), join(folder, basename(path))].find((file) =>
    reader.has(file),
  )
}
