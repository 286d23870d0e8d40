import { render } from 'preact'
import { App } from './app/app.tsx'
import { loadOtherPages, loadPage, pageAt } from './app/pages.ts'
import { askEarly } from './calls/early.ts'
import { BASE, gateway, greetGateway } from './calls/gateway.ts'
import { watchHealth } from './health/samples.ts'
import { place } from './navigation/place.ts'
import { applyTheme } from './navigation/theme.ts'
import { followEvents } from './records/event-stream.ts'

applyTheme()
// The page's code and its first data come while the frame is drawn; what nobody looks at yet comes after them.
const { name } = pageAt(place.value)
const first = loadPage(name)
await greetGateway()
if (name === 'live') void followEvents()
if (name === 'apis' && place.value.segments.length === 1 && gateway.value.auth === 'none')
  askEarly(`${BASE}/v2/apis?maxResults=500`)
render(<App />, document.querySelector('#app') as HTMLElement)
await first
setTimeout(() => {
  watchHealth()
  loadOtherPages()
}, 200)
