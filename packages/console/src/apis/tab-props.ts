import { goTo, hrefOf, place } from '../navigation/place.ts'
import type { WholeApi } from './load-api.ts'

/** What every tab of an API is given. */
export interface TabProps {
  readonly whole: WholeApi
  /** Reads the API again, after a change. */
  readonly reload: () => Promise<void>
}

/** What stands open in a tab by the address: `new`, an id, or nothing. */
export function openItem(): string | undefined {
  return place.value.segments[3]
}

/** The address of a tab, or of something in it. */
export function hrefOfTab({ api }: WholeApi, tab: string, item?: string): string {
  return hrefOf(['apis', api.apiId, tab, ...(item === undefined ? [] : [item])])
}

/** Closes what stands open in a tab. */
export function closeItem(whole: WholeApi, tab: string): void {
  goTo(hrefOfTab(whole, tab))
}
