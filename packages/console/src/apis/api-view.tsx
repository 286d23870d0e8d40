import { caller } from '../calls/gateway.ts'
import { useLoaded } from '../calls/loaded.ts'
import { Outcome } from '../calls/outcome.tsx'
import { Heading } from '../elements/heading.tsx'
import { hrefOf, place } from '../navigation/place.ts'
import { AuthorizersTab } from './authorizers-tab.tsx'
import { DeploymentsTab } from './deployments-tab.tsx'
import { DocumentTab } from './document-tab.tsx'
import { IntegrationsTab } from './integrations-tab.tsx'
import { loadApi, type WholeApi } from './load-api.ts'
import { ModelsTab } from './models-tab.tsx'
import { ResponsesTab } from './responses-tab.tsx'
import { RoutesTab } from './routes-tab.tsx'
import { SettingsTab } from './settings-tab.tsx'
import { StagesTab } from './stages-tab.tsx'

const TABS = [
  { name: 'routes', title: 'Routes', component: RoutesTab, count: ({ routes }: WholeApi) => routes.length },
  {
    name: 'integrations',
    title: 'Integrations',
    component: IntegrationsTab,
    count: (it: WholeApi) => it.integrations.length,
  },
  {
    name: 'authorizers',
    title: 'Authorizers',
    component: AuthorizersTab,
    count: (it: WholeApi) => it.authorizers.length,
  },
  {
    name: 'models',
    title: 'Models',
    component: ModelsTab,
    count: ({ models }: WholeApi) => models.length,
    isOfWebSockets: true,
  },
  { name: 'responses', title: 'Responses', component: ResponsesTab, count: undefined, isOfWebSockets: true },
  { name: 'stages', title: 'Stages', component: StagesTab, count: ({ stages }: WholeApi) => stages.length },
  {
    name: 'deployments',
    title: 'Deployments',
    component: DeploymentsTab,
    count: (it: WholeApi) => it.deployments.length,
  },
  { name: 'settings', title: 'Settings', component: SettingsTab, count: undefined },
  { name: 'document', title: 'Import and export', component: DocumentTab, count: undefined },
] as const

/** The tabs of an API; HTTP APIs have neither models nor responses. */
function tabsOf({ api }: WholeApi) {
  return TABS.filter((tab) => api.protocolType === 'WEBSOCKET' || !('isOfWebSockets' in tab))
}

/** One API, with a tab for each kind of thing that belongs to it. */
export function ApiView({ apiId }: { readonly apiId: string }) {
  const { state, reload } = useLoaded(() => loadApi(caller.value, apiId), [apiId])
  const [, , asked] = place.value.segments
  const tab = TABS.find(({ name }) => name === asked) ?? TABS[0]
  return (
    <div class={tab.name === 'routes' ? 'page is-whole' : 'page'}>
      <Outcome of={state.value}>
        {(whole) => (
          <>
            <Heading title={whole.api.name} crumbs={<a href={hrefOf(['apis'])}>APIs</a>}>
              <span class="tag">{whole.api.protocolType === 'HTTP' ? 'HTTP' : 'WebSocket'}</span>
              <code class="soft">{whole.api.apiEndpoint}</code>
            </Heading>
            <nav class="tabs" aria-label="Parts of the API">
              {tabsOf(whole).map(({ name, title, count }) => (
                <a
                  key={name}
                  href={hrefOf(['apis', apiId, name])}
                  aria-current={name === tab.name ? 'page' : undefined}
                >
                  {title}
                  {count && <span class="count">{count(whole)}</span>}
                </a>
              ))}
            </nav>
            <tab.component whole={whole} reload={reload} />
          </>
        )}
      </Outcome>
    </div>
  )
}
