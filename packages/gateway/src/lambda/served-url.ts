import type { FunctionUrlSettings } from '@gatehouse/functions'

/** A function that has a URL. */
export interface ServedUrl {
  readonly name: string
  readonly url: FunctionUrlSettings
}
