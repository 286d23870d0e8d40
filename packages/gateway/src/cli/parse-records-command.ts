import { parseArgs } from 'node:util'
import { errorOf, UsageError } from '@gatehouse/command-line'
import { FILTER_NAMES } from '../records/filter-records.ts'
import { DEFAULT_GATEWAY } from './gateway-client.ts'

/** A command that reads the records of a running gateway. */
export type RecordsCommand = TailCommand | RecordCommand | ReplayCommand

interface Asking {
  readonly gateway: string
  /** Filters, and `last`. */
  readonly query: URLSearchParams
}

export interface TailCommand extends Asking {
  readonly name: 'tail'
  readonly asJson: boolean
}

export interface RecordCommand extends Asking {
  readonly name: 'record'
  readonly file: string
  /** Ends after so many requests; with a signal otherwise. */
  readonly count: number | undefined
}

export interface ReplayCommand {
  readonly name: 'replay'
  readonly gateway: string
  /** The id of a record, or an archive. */
  readonly source: string
  /** Where requests go, in place of where they went. */
  readonly to: string | undefined
  readonly asJson: boolean
}

const NAMES = ['tail', 'record', 'replay'] as const

export function isRecordsCommand(word: string | undefined): word is RecordsCommand['name'] {
  return NAMES.some((it) => it === word)
}

/** `tail`, `record --har <file>` and `replay <id|file.har> [--to <url>]`. Throws `UsageError`. */
export function parseRecordsCommand(name: RecordsCommand['name'], args: readonly string[]): RecordsCommand {
  const { positionals, values } = parse(args)
  const { gateway = DEFAULT_GATEWAY, json: asJson = false, to, har, last, count } = values
  if (!URL.canParse(gateway)) throw new UsageError(`--gateway must be an address, not '${gateway}'`)
  if (name === 'replay') {
    const [source, ...rest] = positionals
    if (source === undefined || rest.length > 0)
      throw new UsageError('replay needs the id of a record, or a file: replay requests.har')
    if (to !== undefined && !URL.canParse(to)) throw new UsageError(`--to must be an address, not '${to}'`)
    return { name, gateway, source, to, asJson }
  }
  if (positionals.length > 0) throw new UsageError(`${name} takes options only, not '${positionals[0]}'`)
  const query = new URLSearchParams({ last: last ?? '0' })
  for (const filter of FILTER_NAMES) for (const value of values[filter] ?? []) query.append(filter, value)
  if (name === 'tail') return { name, gateway, query, asJson }
  if (har === undefined) throw new UsageError('record needs --har <file>')
  if (count !== undefined && !/^[1-9]\d{0,6}$/.test(count))
    throw new UsageError(`--count must be a number of requests, not '${count}'`)
  if (!query.has('kind')) query.set('kind', 'request')
  return { name, gateway, query, file: har, count: count === undefined ? undefined : Number(count) }
}

const LIST = { type: 'string', multiple: true } as const

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        gateway: { type: 'string' },
        json: { type: 'boolean' },
        to: { type: 'string' },
        har: { type: 'string' },
        last: { type: 'string' },
        count: { type: 'string' },
        api: LIST,
        stage: LIST,
        route: LIST,
        kind: LIST,
        connection: LIST,
        request: LIST,
        parent: LIST,
        fault: LIST,
        node: LIST,
        status: LIST,
        text: LIST,
      },
    })
  } catch (error) {
    throw new UsageError(errorOf(error).message.split('\n')[0] ?? '')
  }
}
