/** What runs a function: a module, which a host of ours loads, or a process that speaks the Lambda Runtime API. */
export type Program =
  | {
      readonly kind: 'module'
      readonly file: string
      /** The export that is called. */
      readonly handler: string
    }
  | {
      readonly kind: 'executable'
      readonly file: string
      readonly args: readonly string[]
      /** What it is told besides the function's own variables. */
      readonly variables?: Readonly<Record<string, string>>
    }

/** What a function's settings say of the program that runs it. */
export interface ProgramRequest {
  /** The function's name, for errors. */
  readonly name: string
  /** Lambda's identifier: `python3.13`. */
  readonly runtime: string
  /** As Lambda has it: `app.handler`; empty where none is given. */
  readonly handler: string
  /** What Lambda would unpack to `/var/task`. */
  readonly codeFolder: string
  /** What Lambda would unpack to `/opt`, the first one first. */
  readonly layers: readonly string[]
  /** How the project builds it, where its settings tell: `makefile`, `rust-cargolambda`. */
  readonly buildMethod?: string | undefined
  /** Files that its build makes modules of, relative to its folder, where its settings tell. */
  readonly entryPoints?: readonly string[] | undefined
}
