import {
  createIntegrationResponse,
  createRouteResponse,
  deleteIntegrationResponse,
  deleteRouteResponse,
  updateIntegrationResponse,
  updateRouteResponse,
} from '@gatehouse/client/operations'
import type { CreateIntegrationResponseRequest, CreateRouteResponseRequest } from '@gatehouse/contract'
import { caller } from '../calls/gateway.ts'
import { useLoaded } from '../calls/loaded.ts'
import { Outcome } from '../calls/outcome.tsx'
import { perform, preview } from '../calls/perform-call.ts'
import { describeIntegration } from './describe-integration.ts'
import { loadResponses, type Responses } from './load-responses.ts'
import { ResourceDialog } from './resource-dialog.tsx'
import { INTEGRATION_RESPONSE_SPECS, ROUTE_RESPONSE_SPECS } from './response-specs.ts'
import { closeItem, hrefOfTab, openItem, type TabProps } from './tab-props.ts'

/** What a WebSocket API makes of answers: integration responses, and the route responses that let them go back. */
export function ResponsesTab({ whole }: TabProps) {
  const { state, reload } = useLoaded(() => loadResponses(caller.value, whole), [whole])
  const close = async (isChanged: boolean) => {
    if (isChanged) await reload()
    closeItem(whole, 'responses')
  }
  return (
    <Outcome of={state.value}>
      {(responses) => (
        <>
          <OfRoutes whole={whole} responses={responses} />
          <OfIntegrations whole={whole} responses={responses} />
          <OpenResponse whole={whole} responses={responses} onClose={close} />
        </>
      )}
    </Outcome>
  )
}

type ListProps = Pick<TabProps, 'whole'> & { readonly responses: Responses }

function OfRoutes({ whole, responses }: ListProps) {
  return (
    <section class="section">
      <h2>Route responses</h2>
      <p class="soft">A route with one is answered: what its integration says goes back to the client.</p>
      <ResponseTable
        owner="Route"
        rows={whole.routes.map(({ routeId = '', routeKey }) => ({
          id: `r.${routeId}`,
          name: routeKey,
          responses: responses.ofRoutes
            .filter((it) => it.routeId === routeId)
            .map((it) => ({ id: it.routeResponseId ?? '', key: it.routeResponseKey })),
        }))}
        hrefFor={(item) => hrefOfTab(whole, 'responses', item)}
      />
    </section>
  )
}

function OfIntegrations({ whole, responses }: ListProps) {
  return (
    <section class="section">
      <h2>Integration responses</h2>
      <p class="soft">By what an integration answered with, they say what is made of it.</p>
      <ResponseTable
        owner="Integration"
        rows={whole.integrations.map((integration) => ({
          id: `i.${integration.integrationId}`,
          name: describeIntegration(integration),
          responses: responses.ofIntegrations
            .filter((it) => it.integrationId === integration.integrationId)
            .map((it) => ({ id: it.integrationResponseId ?? '', key: it.integrationResponseKey })),
        }))}
        hrefFor={(item) => hrefOfTab(whole, 'responses', item)}
      />
    </section>
  )
}

interface ResponseRow {
  readonly id: string
  readonly name: string
  readonly responses: readonly { readonly id: string; readonly key: string }[]
}

interface ResponseTableProps {
  readonly owner: string
  readonly rows: readonly ResponseRow[]
  readonly hrefFor: (item: string) => string
}

function ResponseTable({ owner, rows, hrefFor }: ResponseTableProps) {
  return (
    <div class="table-wrap">
      <table>
        <thead>
          <tr>
            <th>{owner}</th>
            <th>Responses</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, responses }) => (
            <tr key={id}>
              <td class="mono break">{name}</td>
              <td class="mono">
                {responses.map((it) => (
                  <a key={it.id} class="in-row" href={hrefFor(`${id}.${it.id}`)}>
                    {it.key}
                  </a>
                ))}
              </td>
              <td class="is-number">
                <a href={hrefFor(`${id}.new`)} aria-label={`New response of ${name}`}>
                  New
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface OpenProps extends ListProps {
  readonly onClose: (isChanged: boolean) => void
}

function OpenResponse(props: OpenProps) {
  const [kind, owner = '', id = ''] = openItem()?.split('.') ?? []
  if (kind === 'r') return <RouteResponseDialog key={id} {...props} routeId={owner} id={id} />
  if (kind === 'i') return <IntegrationResponseDialog key={id} {...props} integrationId={owner} id={id} />
  return null
}

interface RouteResponseProps extends OpenProps {
  readonly routeId: string
  readonly id: string
}

function RouteResponseDialog({ whole, responses, routeId, id, onClose }: RouteResponseProps) {
  const place = { apiId: whole.api.apiId, routeId }
  const response = responses.ofRoutes.find((it) => it.routeId === routeId && it.routeResponseId === id)
  const one = response && { ...place, routeResponseId: id }
  const inputOf = (input: object) => ({ ...place, ...input }) as CreateRouteResponseRequest
  return (
    <ResourceDialog
      noun="route response"
      title={response ? `Route response ${response.routeResponseKey}` : 'New route response'}
      specs={ROUTE_RESPONSE_SPECS}
      resource={response}
      beginning={{ routeResponseKey: '$default' }}
      describe={(input) =>
        one
          ? preview(updateRouteResponse, { ...one, ...input })
          : preview(createRouteResponse, inputOf(input))
      }
      save={(input) =>
        one
          ? perform(updateRouteResponse, { ...one, ...input })
          : perform(createRouteResponse, inputOf(input))
      }
      remove={one && (() => perform(deleteRouteResponse, one))}
      onClose={onClose}
    />
  )
}

interface IntegrationResponseProps extends OpenProps {
  readonly integrationId: string
  readonly id: string
}

function IntegrationResponseDialog({
  whole,
  responses,
  integrationId,
  id,
  onClose,
}: IntegrationResponseProps) {
  const place = { apiId: whole.api.apiId, integrationId }
  const response = responses.ofIntegrations.find(
    (it) => it.integrationId === integrationId && it.integrationResponseId === id,
  )
  const one = response && { ...place, integrationResponseId: id }
  const inputOf = (input: object) => ({ ...place, ...input }) as CreateIntegrationResponseRequest
  return (
    <ResourceDialog
      noun="integration response"
      title={
        response ? `Integration response ${response.integrationResponseKey}` : 'New integration response'
      }
      specs={INTEGRATION_RESPONSE_SPECS}
      resource={response}
      beginning={{ integrationResponseKey: '$default' }}
      describe={(input) =>
        one
          ? preview(updateIntegrationResponse, { ...one, ...input })
          : preview(createIntegrationResponse, inputOf(input))
      }
      save={(input) =>
        one
          ? perform(updateIntegrationResponse, { ...one, ...input })
          : perform(createIntegrationResponse, inputOf(input))
      }
      remove={one && (() => perform(deleteIntegrationResponse, one))}
      onClose={onClose}
    />
  )
}
