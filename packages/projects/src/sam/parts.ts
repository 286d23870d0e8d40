import type { DocumentMap } from '../documents/positions.ts'
import type { Remark, SourcePosition } from '../project/project.ts'

/** What evaluates parts of a template that do not refer to resources. */
export interface EarlyScope {
  readonly parameters: ReadonlyMap<string, unknown>
  evaluate(value: unknown, at: SourcePosition): unknown
  isTrue(condition: string, at: SourcePosition): boolean
}

/** A resource of SAM to transform. */
export interface SamResource {
  readonly logicalId: string
  readonly properties: DocumentMap
  /** `DependsOn` and `Metadata`, which what is made of it takes over. */
  readonly attributes: DocumentMap
  readonly at: SourcePosition
}

/** What is made of the resources of SAM. */
export interface SamOutput {
  /** Resources of CloudFormation by logical id. */
  readonly resources: Map<string, DocumentMap>
  /** Names such as `Api.Stage`, with the logical id that they stand for. */
  readonly aliases: Map<string, string>
  readonly remark: (remark: Remark) => void
}

/** An event of type `HttpApi` of a function. */
export interface HttpEvent {
  readonly id: string
  readonly properties: DocumentMap
  readonly at: SourcePosition
  readonly resource: SamResource
  /** What invokes the function: a reference to it or to its alias. */
  readonly functionArn: DocumentMap
  /** What names the function in a permission. */
  readonly functionName: DocumentMap
}
