import type { DocumentReader } from '../../documents/read-document.ts'
import type { ReadOptions, Remark, SourcePosition } from '../../project/project.ts'

/** What all stacks of a project are read with. */
export interface ProjectSource {
  readonly options: ReadOptions
  readonly reader: DocumentReader
  readonly remark: (remark: Remark) => void
  /** What stacks that were read before export, by name. */
  readonly exports: Map<string, string>
}

/** A stack to read. */
export interface StackSource {
  readonly name: string
  readonly region: string
  readonly account: string
  /** Absolute path of its template. */
  readonly file: string
  /** The template itself, where a project's files hold it in another form; `file` is then the file that says so. */
  readonly document?: unknown
  /** Values of parameters. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** Where an asset is on this machine that a resource's code names: of a cloud assembly. */
  readonly findAsset?: (key: string) => string | undefined
  /** Templates that it is nested in, the outermost one first. */
  readonly within?: readonly string[]
  /** What asked for it, for messages. */
  readonly from?: SourcePosition
}
