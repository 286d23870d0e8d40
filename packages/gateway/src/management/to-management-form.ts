import { randomUUID } from 'node:crypto'
import { toCatalog } from '@gatehouse/contract/catalog'
import { type Answer, removeHeader } from '@gatehouse/runtime'
import { toRawHeaders } from '../headers/to-raw-headers.ts'
import { CATALOG, isManagementPath } from './manage.ts'

/** What an early refusal is called. *Assumed* for all but 400 and 413. management §8.2 */
const TYPES: Readonly<Partial<Record<number, string>>> = {
  408: 'RequestTimeoutException',
  500: 'InternalServerErrorException',
  413: 'RequestEntityTooLargeException',
}

/**
 * An answer to a request that was refused before anybody looked where it leads: as the management API says it, where the path is
 * one of that. `path` may be anything that was sent. management §8.2
 */
export function toManagementForm(path: string, answer: Answer): Answer {
  if (!isManagementPath(path)) return answer
  const { status } = answer
  const sent: unknown = JSON.parse(String(answer.body))
  const wire = { status, body: sent }
  const said = path.startsWith(CATALOG) ? toCatalog(undefined, wire) : wire
  const body = Buffer.from(JSON.stringify(said.body))
  return {
    status: said.status,
    headers: [
      ...removeHeader(answer.headers, 'content-length'),
      ...toRawHeaders({
        'content-length': String(body.length),
        'x-amzn-RequestId': randomUUID(),
        'x-amzn-ErrorType': TYPES[status] ?? 'BadRequestException',
      }),
    ],
    body,
  }
}
