import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { type Answer, MAX_BODY_BYTES, readBody } from '@gatehouse/runtime'
import type { ClientRequest, RequestHead, Serve } from '../requests/client-request.ts'
import type { OriginalRequest } from './kept-record.ts'

/** Sends a request again, through the same process as if it had come in anew. Undefined where its address leads to no API any more. */
export type ReplayRequest = (request: RepeatedRequest, socket: Socket) => Promise<ReplayedAnswer | undefined>

/** A request that is sent again. */
export interface RepeatedRequest extends OriginalRequest {
  /** The id of its first record. */
  readonly replayOf: string
}

export interface ReplayedAnswer {
  readonly status: number
  readonly headers: readonly string[]
  readonly body: Buffer
}

interface ReplayContext {
  /** What serves a request; see `createFindServing`. */
  readonly find: (head: RequestHead) => Serve | undefined | Promise<Serve | undefined>
}

/** Without the network: what it would do to a request, it did the first time. */
export function createReplay({ find }: ReplayContext): ReplayRequest {
  return async ({ method, url, host, headers, body, replayOf }, socket) => {
    const bytes = body === undefined ? null : Buffer.from(body, 'base64')
    const length = ['content-length', String(bytes?.length ?? 0)]
    const kept = headers.filter(([name]) => !FRAMING.has(name.toLowerCase())).flat()
    const rawHeaders = bytes ? [...kept, ...length] : kept
    const head = { method, url, host, rawHeaders, socket }
    const serve = await find(head)
    return serve && serveOnce(serve, { ...head, replayOf }, bytes)
  }
}

/** What says how long a body is. */
const FRAMING: ReadonlySet<string> = new Set(['content-length', 'transfer-encoding', 'expect', 'connection'])

function serveOnce(
  serve: Serve,
  head: RequestHead & Pick<ClientRequest, 'replayOf'>,
  body: Buffer | null,
): Promise<ReplayedAnswer> {
  return new Promise((resolve, reject) => {
    const clientRequest: ClientRequest = {
      ...head,
      announcedBytes: body?.length ?? 0,
      onGone: () => undefined,
      connection: head.socket,
      openUpload: () => ({ body, isTooLarge: () => false, isRefused: () => false }),
      closeAfterAnswer: () => undefined,
      answer(answer, held) {
        gather(answer).then((gathered) => {
          held?.release()
          answer.onSent?.(gathered.body.length)
          resolve(gathered)
        }, reject)
      },
    }
    Promise.resolve(serve(clientRequest)).catch(reject)
  })
}

async function gather({ status, headers, body }: Answer): Promise<ReplayedAnswer> {
  if (!(body instanceof Readable)) return { status, headers, body: Buffer.from(body ?? []) }
  return { status, headers, body: Buffer.from((await readBody(body, MAX_BODY_BYTES)) ?? []) }
}
