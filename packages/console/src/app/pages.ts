import { signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import type { IconName } from '../elements/icon.tsx'
import type { Place } from '../navigation/place.ts'

/** One of the console's pages. */
export interface Page {
  /** Its first segment, and its drawing. */
  readonly name: IconName
  readonly title: string
  /** Its code, which comes when somebody goes there. */
  readonly load: () => Promise<FunctionComponent>
}

/** The pages, in the order of the menu; the first is where one begins. */
export const PAGES: readonly [Page, ...Page[]] = [
  { name: 'live', title: 'Live', load: async () => (await import('../live/live-page.tsx')).LivePage },
  { name: 'apis', title: 'APIs', load: async () => (await import('../apis/apis-page.tsx')).ApisPage },
  {
    name: 'websockets',
    title: 'WebSockets',
    load: async () => (await import('../websockets/websockets-page.tsx')).WebSocketsPage,
  },
  {
    name: 'functions',
    title: 'Functions',
    load: async () => (await import('../functions/functions-page.tsx')).FunctionsPage,
  },
  {
    name: 'health',
    title: 'Health',
    load: async () => (await import('../health/health-page.tsx')).HealthPage,
  },
]

/** The pages whose code is here, by their names; a text says why it is not. */
export const loadedPages = signal<Readonly<Record<string, FunctionComponent | string>>>({})

/** The page at a place. */
export function pageAt({ segments }: Place): Page {
  return PAGES.find(({ name }) => name === segments[0]) ?? PAGES[0]
}

/** Loads a page, unless it is here. */
export async function loadPage(name: string): Promise<void> {
  const page = PAGES.find((it) => it.name === name)
  if (!page || typeof loadedPages.peek()[name] === 'function') return
  const loaded = await page.load().catch((error: unknown) => (error as Error).message)
  loadedPages.value = { ...loadedPages.peek(), [name]: loaded }
}

/** Loads the rest, so that going there waits for nothing. */
export function loadOtherPages(): void {
  for (const { name } of PAGES) void loadPage(name)
}
