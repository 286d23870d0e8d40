import type { Socket } from 'node:net'
import type { Answer, Body, MaybePromise, OnGone, RawHeaders, Recording } from '@gatehouse/runtime'
import type { HeldBytes } from '../memory/held-bytes.ts'

/** What a request's line and headers say, whether Node or the fast path read them. */
export interface RequestHead {
  readonly method: string
  /** Path and query string, as sent. */
  readonly url: string
  readonly rawHeaders: RawHeaders
  readonly host: string
  /** The connection that it came on. */
  readonly socket: Socket
}

/** A request for an API, and the way back to its client. */
export interface ClientRequest extends RequestHead {
  /** The id of the record that this sends again; undefined of what a client sent. */
  readonly replayOf?: string | undefined
  /** Notes for its record; undefined where nobody asks for records. */
  readonly recording?: Recording | undefined
  /** What `Content-Length` says; 0 where it is not sent. */
  readonly announcedBytes: number
  readonly onGone: OnGone
  /** The same object for all requests of a connection. */
  readonly connection: object
  /** The request's body, which `held` counts where it is given. To be called once. */
  openUpload(held?: HeldBytes): Upload
  /** Closes the connection once the answer is out. */
  closeAfterAnswer(): void
  /**
   * Writes the answer. A body that breaks off breaks the connection, so that no client takes it for whole. `held` is released once
   * all of it is on its way, or the client gone.
   */
  answer(answer: Answer, held?: HeldBytes): void
}

/** A request's body as it comes. */
export interface Upload {
  readonly body: Body
  /** Whether more came than the service takes. */
  isTooLarge(): boolean
  /** Whether more came than could be held. */
  isRefused(): boolean
}

/** Serves a request. Throws or rejects when something unforeseen failed. */
export type Serve = (clientRequest: ClientRequest) => MaybePromise<void>
