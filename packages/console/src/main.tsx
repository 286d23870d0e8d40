import { render } from 'preact'
import { App } from './app/app.tsx'
import { greetGateway } from './calls/gateway.ts'
import { watchHealth } from './health/samples.ts'
import { applyTheme } from './navigation/theme.ts'

applyTheme()
await greetGateway()
render(<App />, document.querySelector('#app') as HTMLElement)
watchHealth()
