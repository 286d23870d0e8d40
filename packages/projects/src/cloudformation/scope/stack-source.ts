import type { DocumentReader } from '../../documents/read-document.ts'
import type { ReadOptions, Remark, SourcePosition } from '../../project/project.ts'

/** What all stacks of a project are read with. */
export interface ProjectSource {
  readonly options: ReadOptions
  readonly reader: DocumentReader
  readonly remark: (remark: Remark) => void
  /** What stacks that were read before export, by name and by `exportKeyOf`. */
  readonly exports: Map<string, string>
}

/** A stack to read. */
export interface StackSource {
  readonly name: string
  /** What addresses and ids begin with: its name, unless another stack has the same one. */
  readonly address?: string
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

/** Begins the addresses of what a stack has, and the seeds of its ids. */
export function addressOf({ address, name }: Pick<StackSource, 'address' | 'name'>): string {
  return address ?? name
}

/** An export by where its stack is: each account has its own in each region. */
export function exportKeyOf(
  { account, region }: Pick<StackSource, 'account' | 'region'>,
  name: string,
): string {
  return `${account}/${region}/${name}`
}
