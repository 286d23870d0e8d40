import { join } from 'node:path'

/** Where a node's copy of a database is in its folder: never in place of a state. */
export function replicaFile(data: string): string {
  return join(data, 'replica.db')
}

/** Where the state is in its folder. */
export function stateFile(data: string): string {
  return join(data, 'gatehouse.db')
}

/** Where the counts of quotas are in a folder: they belong neither to what is managed nor to backups. */
export function quotaFile(data: string): string {
  return join(data, 'quotas.json')
}
