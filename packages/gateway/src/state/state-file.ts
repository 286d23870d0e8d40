import { join } from 'node:path'

/** Where a node's copy of a database is in its folder: never in place of a state. */
export function replicaFile(data: string): string {
  return join(data, 'replica.db')
}

/** Where the state is in its folder. */
export function stateFile(data: string): string {
  return join(data, 'gatehouse.db')
}

/** Where the counts of quotas are in a folder: they are no part of what is managed, and of no backup. */
export function quotaFile(data: string): string {
  return join(data, 'quotas.json')
}
