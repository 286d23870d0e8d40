import type { GatewayHost } from './gateway-host.ts'

/** What a tool takes: JSON Schema of an object. */
export interface InputSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, object>>
  readonly required?: string[]
}

export type ToolArguments = Readonly<Record<string, unknown>>

/** One thing that agents can ask for. */
export interface Tool {
  readonly name: string
  /** What it is for, and when to use it. */
  readonly description: string
  readonly inputSchema: InputSchema
  /** Whether it changes or sends something: then it is there with `--mcp-write` only. */
  readonly isWriting: boolean
  /** The answer, in as few words as can be. Throws a `ToolError` that says what to do instead. */
  run(given: ToolArguments, context: ToolContext): Promise<string>
}

export interface ToolContext {
  readonly host: GatewayHost
  /** Whether anything may be changed. */
  readonly mayWrite: boolean
  /** Counts what a tool answers until its client has it; false where there is no room. Undefined where one client has the process. */
  readonly take?: ((bytes: number) => boolean) | undefined
}

/** A text argument; empty where it is not given. */
export function textIn(given: ToolArguments, name: string): string {
  const value = given[name]
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

export function string(description: string): object {
  return { type: 'string', description }
}
