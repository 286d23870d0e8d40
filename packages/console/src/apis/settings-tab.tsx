import { deleteApi, deleteCorsConfiguration, updateApi } from '@gatehouse/client/operations'
import { perform, preview } from '../calls/perform-call.ts'
import { Removal } from '../calls/removal.tsx'
import type { FieldSpec } from '../forms/field-spec.ts'
import { ResourceForm } from '../forms/resource-form.tsx'
import { goTo, hrefOf } from '../navigation/place.ts'
import { apiSpecs, CORS } from './api-specs.ts'
import type { TabProps } from './tab-props.ts'

/** The settings of an API, its CORS configuration, and its end. */
export function SettingsTab({ whole, reload }: TabProps) {
  const { api } = whole
  const isHttp = api.protocolType === 'HTTP'
  const { apiId } = api
  return (
    <div class="narrow">
      <section class="section">
        <h2>Settings</h2>
        <ApiForm specs={apiSpecs(isHttp)} whole={whole} reload={reload} />
      </section>
      {isHttp && (
        <section class="section">
          <h2>CORS</h2>
          <p class="soft">
            With a configuration the gateway answers preflights by itself, and backends’ own CORS headers go.
          </p>
          <ApiForm specs={CORS} whole={whole} reload={reload}>
            {api.corsConfiguration && (
              <Removal
                label="Remove CORS"
                sure="Remove CORS: sure"
                act={() => perform(deleteCorsConfiguration, { apiId }).then(reload)}
              />
            )}
          </ApiForm>
        </section>
      )}
      <section class="section">
        <h2>Delete</h2>
        <p class="soft">The API goes with its routes, integrations, authorizers, stages and deployments.</p>
        <div class="actions">
          <Removal
            label={`Delete ${api.name}`}
            sure={`Delete ${api.name}: sure`}
            act={async () => {
              await perform(deleteApi, { apiId })
              goTo(hrefOf(['apis']))
            }}
          />
        </div>
      </section>
    </div>
  )
}

interface ApiFormProps extends TabProps {
  readonly specs: readonly FieldSpec[]
  readonly children?: preact.ComponentChildren
}

function ApiForm({ specs, whole: { api }, reload, children }: ApiFormProps) {
  const { apiId } = api
  return (
    <ResourceForm
      key={JSON.stringify(api)}
      specs={specs}
      resource={api}
      action="Save changes"
      describe={(input) => preview(updateApi, { apiId, ...input })}
      onSubmit={async (input) => {
        await perform(updateApi, { apiId, ...input })
        await reload()
      }}
    >
      {children}
    </ResourceForm>
  )
}
