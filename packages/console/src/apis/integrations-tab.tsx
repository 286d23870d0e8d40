import { createIntegration, deleteIntegration, updateIntegration } from '@gatehouse/client/operations'
import type { CreateIntegrationRequest } from '@gatehouse/contract'
import { perform, preview } from '../calls/perform-call.ts'
import { Icon } from '../elements/icon.tsx'
import { describeIntegration } from './describe-integration.ts'
import { integrationSpecs } from './integration-specs.ts'
import { ResourceDialog } from './resource-dialog.tsx'
import { closeItem, hrefOfTab, openItem, type TabProps } from './tab-props.ts'

/** The integrations of an API, each with the routes that lead to it. */
export function IntegrationsTab({ whole, reload }: TabProps) {
  const { integrations, routes } = whole
  const keysOf = (id = '') =>
    routes.filter(({ target }) => target === `integrations/${id}`).map(({ routeKey }) => routeKey)
  return (
    <>
      <div class="actions section-end">
        <a class="button is-main" href={hrefOfTab(whole, 'integrations', 'new')}>
          <Icon name="plus" />
          New integration
        </a>
      </div>
      {integrations.length === 0 ? (
        <p class="soft">An integration is where routes lead: a backend, a function, an AWS service.</p>
      ) : (
        <div class="table-wrap">
          <table>
            <thead>
              <tr>
                <th>Id</th>
                <th>Type</th>
                <th>Leads to</th>
                <th class="is-extra">Time limit</th>
                <th class="is-extra">Routes</th>
              </tr>
            </thead>
            <tbody>
              {integrations.map((it) => (
                <tr key={it.integrationId}>
                  <td class="mono">
                    <a href={hrefOfTab(whole, 'integrations', it.integrationId)}>{it.integrationId}</a>
                  </td>
                  <td class="nowrap">{it.integrationType}</td>
                  <td class="mono break">{describeIntegration(it)}</td>
                  <td class="soft nowrap is-extra">{it.timeoutInMillis && `${it.timeoutInMillis} ms`}</td>
                  <td class="mono soft is-extra">{keysOf(it.integrationId).slice(0, 4).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <IntegrationDialog whole={whole} reload={reload} />
    </>
  )
}

function IntegrationDialog({ whole, reload }: TabProps) {
  const open = openItem()
  if (open === undefined) return null
  const { apiId, protocolType } = whole.api
  const integration = whole.integrations.find((it) => it.integrationId === open)
  const integrationId = integration?.integrationId
  const isHttp = protocolType === 'HTTP'
  const beginning = isHttp
    ? { integrationType: 'HTTP_PROXY', integrationMethod: 'ANY', payloadFormatVersion: '1.0' }
    : { integrationType: 'AWS_PROXY', integrationMethod: 'POST' }
  const inputOf = (input: object) => ({ apiId, ...input }) as CreateIntegrationRequest
  return (
    <ResourceDialog
      key={open}
      noun="integration"
      title={integration ? `Integration ${open}` : 'New integration'}
      specs={integrationSpecs(whole.api)}
      resource={integration}
      beginning={beginning}
      describe={(input) =>
        integrationId
          ? preview(updateIntegration, { apiId, integrationId, ...input })
          : preview(createIntegration, inputOf(input))
      }
      save={(input) =>
        integrationId
          ? perform(updateIntegration, { apiId, integrationId, ...input })
          : perform(createIntegration, inputOf(input))
      }
      remove={integrationId ? () => perform(deleteIntegration, { apiId, integrationId }) : undefined}
      onClose={async (isChanged) => {
        if (isChanged) await reload()
        closeItem(whole, 'integrations')
      }}
    />
  )
}
