import type { DocumentMap } from '../../documents/positions.ts'
import type { Remark, SourcePosition } from '../../project/project.ts'

/** A service whose variables are resolved. */
export interface Service {
  /** Absolute folder. */
  readonly folder: string
  /** Absolute path of its configuration. */
  readonly file: string
  readonly name: string
  readonly stage: string
  readonly stackName: string
  readonly region: string
  readonly provider: DocumentMap
  readonly functions: readonly ServiceFunction[]
  readonly configuration: DocumentMap
  readonly at: SourcePosition
  readonly remark: (remark: Remark) => void
}

/** A function of a service. */
export interface ServiceFunction {
  /** Its key under `functions`. */
  readonly key: string
  readonly definition: DocumentMap
  readonly events: readonly ServiceEvent[]
  readonly at: SourcePosition
}

/** An event of a function: one member, its type, with what it is told. */
export interface ServiceEvent {
  readonly type: string
  readonly value: unknown
  readonly at: SourcePosition
}

/** A template of CloudFormation that is made of a service. */
export interface ServiceTemplate {
  readonly resources: Map<string, DocumentMap>
  readonly outputs: Map<string, DocumentMap>
  /** Where resources stand, by logical id. */
  readonly positions: Map<string, SourcePosition>
}
