import { paginate } from '@gatehouse/client'
import { createApi, getApis } from '@gatehouse/client/operations'
import type { Api, CreateApiRequest } from '@gatehouse/contract'
import { caller } from '../calls/gateway.ts'
import { useLoaded } from '../calls/loaded.ts'
import { Outcome } from '../calls/outcome.tsx'
import { perform, preview } from '../calls/perform-call.ts'
import { Dialog } from '../elements/dialog.tsx'
import { Heading } from '../elements/heading.tsx'
import { Icon } from '../elements/icon.tsx'
import { ResourceForm } from '../forms/resource-form.tsx'
import { goTo, hrefOf, place } from '../navigation/place.ts'
import { NEW_API } from './api-specs.ts'
import { formatTime } from './describe-deployment.ts'
import { ImportForm } from './import-form.tsx'

/** Every API, and how to make one. */
export function ApiList() {
  const { state, reload } = useLoaded(loadApis, [])
  const [, open] = place.value.segments
  const close = () => goTo(hrefOf(['apis']))
  return (
    <div class="page">
      <Heading title="APIs">
        <a class="button" href={hrefOf(['apis', 'import'])}>
          Import
        </a>
        <a class="button" href={hrefOf(['apis', 'domains'])}>
          Custom domains
        </a>
        <a class="button is-main" href={hrefOf(['apis', 'new'])}>
          <Icon name="plus" />
          New API
        </a>
      </Heading>
      <Outcome of={state.value}>
        {(apis) => (apis.length === 0 ? <NoApis /> : <ApiTable apis={apis} />)}
      </Outcome>
      {open === 'new' && (
        <Dialog title="New API" onClose={close} isSide>
          <NewApi />
        </Dialog>
      )}
      {open === 'import' && (
        <Dialog title="Import an API" onClose={close} isSide>
          <ImportForm onDone={(apiId) => void reload().then(() => goTo(hrefOf(['apis', apiId])))} />
        </Dialog>
      )}
    </div>
  )
}

async function loadApis(): Promise<Api[]> {
  const apis: Api[] = []
  for await (const api of paginate(getApis, caller.value, { maxResults: 500 })) apis.push(api)
  return apis
}

function ApiTable({ apis }: { readonly apis: readonly Api[] }) {
  return (
    <div class="table-wrap">
      <table>
        <thead>
          <tr>
            <th>Name</th>
            <th>Protocol</th>
            <th class="is-extra">Id</th>
            <th class="is-extra">Address</th>
            <th class="is-extra">Created</th>
          </tr>
        </thead>
        <tbody>
          {apis.map(({ apiId = '', name, description, protocolType, apiEndpoint, createdDate }) => (
            <tr key={apiId}>
              <td>
                <a class="strong" href={hrefOf(['apis', apiId])}>
                  {name}
                </a>
                {description && <div class="faint">{description}</div>}
              </td>
              <td>{protocolType === 'HTTP' ? 'HTTP' : 'WebSocket'}</td>
              <td class="mono is-extra">{apiId}</td>
              <td class="mono soft is-extra">{apiEndpoint}</td>
              <td class="soft nowrap is-extra">{createdDate && formatTime(createdDate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function NoApis() {
  return (
    <div class="empty">
      <h2>No API here yet</h2>
      <p>
        Make one here, import an OpenAPI document, or point the AWS CLI, an SDK or Terraform at{' '}
        <code>{location.origin}</code>. What they create appears on this page.
      </p>
    </div>
  )
}

function NewApi() {
  const input = (given: object) => ({ protocolType: 'HTTP', ...given }) as CreateApiRequest
  return (
    <ResourceForm
      specs={NEW_API}
      beginning={{ protocolType: 'HTTP' }}
      action="Create API"
      describe={(given) => preview(createApi, input(given))}
      onSubmit={async (given) => {
        const { apiId = '' } = await perform(createApi, input(given))
        goTo(hrefOf(['apis', apiId]))
      }}
    />
  )
}
