/** A node that does not tell of its records. */
export interface AbsentNode {
  /** What it is called, such as `10.0.0.5:7000`, or how many they are. */
  readonly node: string
  readonly reason: string
}

/** The same for people. */
export function formatAbsent({ node, reason }: AbsentNode): string {
  return `the records of ${node} are missing: ${reason}`
}
