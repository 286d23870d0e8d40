import { CONNECTIONS_EXCEPTIONS, EXCEPTIONS } from '@gatehouse/contract'

/** The statuses of exceptions in the service's own dialect. */
const STATUSES = { ...EXCEPTIONS, ...CONNECTIONS_EXCEPTIONS }

/** The name of an exception of the management API or of @connections. */
export type RefusalName = keyof typeof STATUSES

/** A refusal in the service's terms. Thrown where a call is read or judged; becomes the answer. */
export class Refusal extends Error {
  override readonly name: RefusalName
  readonly status: number

  constructor(name: RefusalName, message: string) {
    super(message)
    this.name = name
    this.status = STATUSES[name]
  }
}

/** The exception that has a status in one of the service's two APIs; undefined where none has. */
export function exceptionOfStatus(status: number, api: 'management' | 'connections'): string | undefined {
  const exceptions = Object.entries(api === 'connections' ? CONNECTIONS_EXCEPTIONS : EXCEPTIONS)
  return exceptions.find(([, it]) => it === status)?.[0]
}

/** A refusal for what is wrong with the call. */
export function badRequest(message: string): Refusal {
  return new Refusal('BadRequestException', message)
}
