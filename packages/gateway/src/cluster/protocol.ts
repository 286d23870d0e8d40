import type { KeptRecord } from '../records/kept-record.ts'

/** Tells another node of this one's records. */
export type AnswerRecords = (question: NodeRecordsQuestion) => Promise<NodeRecords>

/** Asks the node at an address for its records. Rejects when it does not answer in time. */
export type AskRecords = (address: string, question: NodeRecordsQuestion) => Promise<NodeRecords>

/** Which of a node's own records another one asks for. */
export type NodeRecordsQuestion =
  | {
      /** Those after this one; all where it is not given, or not kept any more. */
      readonly after?: string | undefined
      /** How long to wait for one; see `MAX_WAIT_MS`. */
      readonly waitMs: number
    }
  | {
      readonly id: string
      /** With what the client sent, secrets and all, to send it again. */
      readonly isWhole: boolean
    }

/** Records of a node, without what clients sent unless that was asked for. */
export interface NodeRecords {
  /** Whether the node keeps any. */
  readonly isRecording: boolean
  readonly records: readonly KeptRecord[]
}

/** How long a node waits for a record that another one asks for: less than that waits for an answer. */
export const MAX_WAIT_MS = 2_000
