import { pagination, protocol } from './management/protocol.ts'
import type { Row } from './management/row.ts'

/** How the management API answers, by subject: one line for each fact. */
export const management: Readonly<Record<string, readonly Row[]>> = {
  protocol,
  pagination,
}
