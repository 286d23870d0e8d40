import type { FunctionComponent } from 'preact'
import { ApisPage } from '../apis/apis-page.tsx'
import type { IconName } from '../elements/icon.tsx'
import { FunctionsPage } from '../functions/functions-page.tsx'
import { HealthPage } from '../health/health-page.tsx'
import { LivePage } from '../live/live-page.tsx'
import { WebSocketsPage } from '../websockets/websockets-page.tsx'

/** One of the console's pages. */
export interface Page {
  /** Its first segment, and its drawing. */
  readonly name: IconName
  readonly title: string
  readonly component: FunctionComponent
}

/** The pages, in the order of the menu; the first is where one begins. */
export const PAGES: readonly [Page, ...Page[]] = [
  { name: 'live', title: 'Live', component: LivePage },
  { name: 'apis', title: 'APIs', component: ApisPage },
  { name: 'websockets', title: 'WebSockets', component: WebSocketsPage },
  { name: 'functions', title: 'Functions', component: FunctionsPage },
  { name: 'health', title: 'Health', component: HealthPage },
]
