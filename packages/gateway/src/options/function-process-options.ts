import { choiceKind, NUMBER, option, parseChoice, switchOption } from '@gatehouse/command-line'
import { parseDebuggerPort } from './parse-values.ts'

const ISOLATIONS = ['process', 'thread'] as const

/** The options of the processes that functions run in. A part of `OPTIONS`. */
export const FUNCTION_PROCESS_OPTIONS = {
  /** Where functions run: a process for each environment, or a thread of the gateway's. */
  functionIsolation: option({
    flag: 'function-isolation',
    kind: choiceKind(ISOLATIONS),
    value: '<kind>',
    parse: parseChoice(ISOLATIONS),
    fallback: 'process',
    help: "process: one for each environment; thread: in the gateway's",
  }),
  /** Lets functions take as long as they like. */
  noFunctionTimeout: switchOption('no-function-timeout', 'let functions take as long as they like'),
  /** Port on loopback where a debugger may attach to functions; lifts time limits. */
  inspectFunctions: option({
    flag: 'inspect-functions',
    kind: NUMBER,
    value: '<port>',
    parse: parseDebuggerPort,
    help: 'port on loopback where a debugger may attach to functions; lifts time limits',
  }),
}
