import { render } from 'preact'
import { App } from './app/app.tsx'
import { loadOtherPages, loadPage, pageAt } from './app/pages.ts'
import { greetGateway } from './calls/gateway.ts'
import { watchHealth } from './health/samples.ts'
import { place } from './navigation/place.ts'
import { applyTheme } from './navigation/theme.ts'

applyTheme()
// The page's code comes while the frame is drawn; what nobody looks at yet comes after it.
const first = loadPage(pageAt(place.value).name)
await greetGateway()
render(<App />, document.querySelector('#app') as HTMLElement)
await first
setTimeout(() => {
  watchHealth()
  loadOtherPages()
}, 200)
