import { UsageError } from '@gatehouse/command-line'
import { StartFailure } from './start-failure.ts'

/** One line for a person. An unforeseen error keeps its stack, for the bug report. */
export function formatFailure(error: unknown): string {
  if (error instanceof StartFailure || error instanceof UsageError) return error.message
  const { code, message, stack, address, port } = error as NodeJS.ErrnoException & ListeningAddress
  if (code === 'EADDRINUSE') return `address already in use ${address}:${port}; choose another with --port`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `cannot listen there: ${message}`
  if (code?.startsWith('SQLITE_') || code?.startsWith('E')) return message
  return stack ?? String(error)
}

/** Where a server was to listen. */
interface ListeningAddress {
  readonly address?: string
  readonly port?: number
}
