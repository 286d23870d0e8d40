import { join } from 'node:path'

/** Where the state is in its folder. */
export function stateFile(data: string): string {
  return join(data, 'gatehouse.db')
}
