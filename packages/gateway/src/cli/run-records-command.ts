import { writeFile } from 'node:fs/promises'
import type { EventRecord } from '@gatehouse/contract'
import { escapeControls } from '@gatehouse/runtime/core'
import { type AbsentNode, formatAbsent } from '../records/absent-node.ts'
import { toHar } from '../records/to-har.ts'
import { followRecords } from './follow-records.ts'
import { formatRecord } from './format-record.ts'
import { createGatewayClient, type GatewayClient } from './gateway-client.ts'
import type { RecordCommand, RecordsCommand, TailCommand } from './parse-records-command.ts'
import { replay } from './replay.ts'

/** What a command prints to, and what ends it. */
export interface CommandContext {
  readonly env: NodeJS.ProcessEnv
  readonly print: (line: string) => void
  /** Prints what is beside the output. */
  readonly warn: (line: string) => void
  readonly colors: boolean
  readonly signal: AbortSignal
  /** The gateway's version, for archives. */
  readonly version: string
}

/** Runs a command; resolves to its exit code. Rejects with `UsageError` where no gateway answers. */
export function runRecordsCommand(command: RecordsCommand, context: CommandContext): Promise<number> {
  const client = createGatewayClient(command.gateway, context.env)
  if (command.name === 'tail') return tail(client, command, context)
  if (command.name === 'record') return record(client, command, context)
  return replay(client, command, context)
}

async function tail(
  client: GatewayClient,
  { query, asJson }: TailCommand,
  { print, warn, colors, signal }: CommandContext,
): Promise<number> {
  for await (const one of followRecords(client, { query, signal, onAbsent: tellAbsent(warn) }))
    print(asJson ? escapeControls(JSON.stringify(one)) : formatRecord(one, { colors }))
  return 0
}

/** The file is written anew with each record, so that whatever ends the command leaves an archive. */
async function record(
  client: GatewayClient,
  { query, file, count = Number.POSITIVE_INFINITY }: RecordCommand,
  { print, warn, signal, version }: CommandContext,
): Promise<number> {
  const records: EventRecord[] = []
  let missing: readonly AbsentNode[] = []
  const onAbsent = (absent: readonly AbsentNode[]) => {
    tellAbsent(warn)(absent)
    missing = [...missing, ...absent]
  }
  const write = () => writeFile(file, `${JSON.stringify(toHar(records, version, missing), null, 2)}\n`)
  await write()
  print(`records go to ${file}`)
  for await (const one of followRecords(client, { query, signal, onAbsent })) {
    records.push(one)
    await write()
    if (records.length >= count) break
  }
  print(`${records.length} requests are in ${file}`)
  return 0
}

function tellAbsent(warn: CommandContext['warn']): (absent: readonly AbsentNode[]) => void {
  return (absent) => {
    for (const one of absent) warn(formatAbsent(one))
  }
}
