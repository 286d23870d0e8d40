import { createRoute, deleteRoute, updateRoute } from '@gatehouse/client/operations'
import type { CreateRouteRequest, Integration, Route } from '@gatehouse/contract'
import { perform, preview } from '../calls/perform-call.ts'
import { Icon } from '../elements/icon.tsx'
import { VirtualRows } from '../elements/virtual-rows.tsx'
import { goTo, hrefOf, place } from '../navigation/place.ts'
import { describeIntegration } from './describe-integration.ts'
import { ResourceDialog } from './resource-dialog.tsx'
import { routeSpecs } from './route-specs.ts'
import { closeItem, hrefOfTab, openItem, type TabProps } from './tab-props.ts'

/** The routes of an API, each with where it leads and who may use it. */
export function RoutesTab({ whole, reload }: TabProps) {
  const asked = place.value.query.get('q') ?? ''
  const { routes, integrations, authorizers, api } = whole
  const targets = new Map(integrations.map((it) => [`integrations/${it.integrationId}`, it]))
  const names = new Map(authorizers.map(({ authorizerId, name }) => [authorizerId, name]))
  const wanted = asked.toLowerCase()
  const shown = routes
    .filter((route) => textOf(route, targets).toLowerCase().includes(wanted))
    .sort((one, other) => pathOf(one.routeKey).localeCompare(pathOf(other.routeKey)))
  return (
    <>
      <div class="filters">
        <input
          type="search"
          class="input is-wide"
          aria-label="Filter routes"
          placeholder={`Filter ${routes.length.toLocaleString()} routes`}
          value={asked}
          onInput={({ currentTarget: { value } }) =>
            goTo(hrefOf(['apis', api.apiId, 'routes'], { q: value }), { isStep: false })
          }
        />
        <a class="button is-main" href={hrefOfTab(whole, 'routes', 'new')}>
          <Icon name="plus" />
          New route
        </a>
      </div>
      <div class="grid-head route-row" aria-hidden="true">
        <span>Method</span>
        <span>Path</span>
        <span>Integration</span>
        <span>Authorization</span>
      </div>
      <VirtualRows items={shown} rowHeight={34} label="Routes" keyOf={({ routeId = '' }) => routeId}>
        {(route) => (
          <a class="route-row" href={hrefOfTab(whole, 'routes', route.routeId)}>
            <Key routeKey={route.routeKey} />
            <Target integration={targets.get(route.target ?? '')} />
            <span class="soft">{describeAuthorization(route, names)}</span>
          </a>
        )}
      </VirtualRows>
      <RouteDialog whole={whole} reload={reload} />
    </>
  )
}

function RouteDialog({ whole, reload }: TabProps) {
  const open = openItem()
  if (open === undefined) return null
  const { apiId } = whole.api
  const route = whole.routes.find(({ routeId }) => routeId === open)
  const routeId = route?.routeId
  const onClose = async (isChanged: boolean) => {
    if (isChanged) await reload()
    closeItem(whole, 'routes')
  }
  return (
    <ResourceDialog
      key={open}
      noun="route"
      title={route ? route.routeKey : 'New route'}
      specs={routeSpecs(whole)}
      resource={route}
      describe={(input) =>
        routeId
          ? preview(updateRoute, { apiId, routeId, ...input })
          : preview(createRoute, { apiId, ...input } as CreateRouteRequest)
      }
      save={(input) =>
        routeId
          ? perform(updateRoute, { apiId, routeId, ...input })
          : perform(createRoute, { apiId, ...input } as CreateRouteRequest)
      }
      remove={routeId ? () => perform(deleteRoute, { apiId, routeId }) : undefined}
      onClose={onClose}
    />
  )
}

function Key({ routeKey }: Pick<Route, 'routeKey'>) {
  const [, method = '', path = routeKey] = /^(\S+) (.*)$/.exec(routeKey) ?? []
  return (
    <>
      <span class="method mono">{method}</span>
      <span class="mono">{path}</span>
    </>
  )
}

function Target({ integration }: { readonly integration: Integration | undefined }) {
  return integration ? (
    <span class="mono soft">{describeIntegration(integration)}</span>
  ) : (
    <span class="warn">no integration</span>
  )
}

function describeAuthorization(
  { authorizationType = 'NONE', authorizerId, authorizationScopes = [] }: Route,
  names: ReadonlyMap<string | undefined, string>,
): string {
  if (authorizationType === 'NONE') return 'open'
  const who = names.get(authorizerId)
  return [authorizationType, who, authorizationScopes.join(' ')].filter(Boolean).join(' · ')
}

function textOf(
  { routeKey, target = '', authorizationType = 'NONE' }: Route,
  targets: ReadonlyMap<string, Integration>,
): string {
  const integration = targets.get(target)
  return `${routeKey} ${authorizationType} ${integration ? describeIntegration(integration) : ''}`
}

/** Routes stand by path, then by method. */
function pathOf(routeKey: string): string {
  const [, method = '', path = routeKey] = /^(\S+) (.*)$/.exec(routeKey) ?? []
  return `${path} ${method}`
}
