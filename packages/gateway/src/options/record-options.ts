import { NUMBER, option, parseNumber, switchOption } from '@gatehouse/command-line'

/** The options of records of what happens, and of who reads them. A part of `OPTIONS`. */
export const RECORD_OPTIONS = {
  /** Keeps a record of each request, message, call and function call, for the console, `tail` and agents. */
  inspect: switchOption('inspect', 'keep records of what happens, for the console, tail and agents'),
  /** How many records are kept; 1000 by default. */
  inspectKeep: option({
    flag: 'inspect-keep',
    kind: NUMBER,
    value: '<number>',
    parse: parseNumber(/^[1-9]\d{0,5}$/, 'a number from 1 to 999999'),
    fallback: '1000',
    help: 'how many records are kept, of 64 MB in all at most',
  }),
  /** How much of each body is kept in records, in bytes; 16384 by default. */
  inspectBytes: option({
    flag: 'inspect-bytes',
    kind: NUMBER,
    value: '<bytes>',
    parse: parseNumber(/^\d{1,8}$/, 'a number of bytes'),
    fallback: '16384',
    help: 'how many bytes of each body are kept in records',
  }),
  /** Serves agents at `/_gatehouse/mcp`, by the Model Context Protocol. */
  mcp: switchOption('mcp', 'serve agents at /_gatehouse/mcp (Model Context Protocol)'),
  /** Lets agents change and send things, not only read; implies `mcp`. */
  mcpWrite: switchOption('mcp-write', 'let agents change and send things, not only read; implies --mcp'),
}
