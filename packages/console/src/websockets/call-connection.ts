import { askGateway } from '../calls/gateway.ts'
import type { Connection } from './connections.ts'

/** Sends a text to a connection as its backend would, by @connections. Rejects with what the gateway said. */
export async function postToConnection(connection: Connection, text: string): Promise<void> {
  await askGateway(pathOf(connection), { method: 'POST', body: text }, 'execute-api')
}

/** Ends a connection as its backend would. */
export async function closeConnection(connection: Connection): Promise<void> {
  await askGateway(pathOf(connection), { method: 'DELETE' }, 'execute-api')
}

function pathOf({ apiId, stage, connectionId = '' }: Connection): string {
  return `/_aws/execute-api/${apiId}/${stage}/@connections/${encodeURIComponent(connectionId)}`
}
