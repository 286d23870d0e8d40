import { exportApi } from '@gatehouse/client/operations'
import type { ExportApiRequest } from '@gatehouse/contract'
import { useSignal } from '@preact/signals'
import { CallCode } from '../calls/call-code.tsx'
import { caller } from '../calls/gateway.ts'
import { useLoaded } from '../calls/loaded.ts'
import { Outcome } from '../calls/outcome.tsx'
import { preview } from '../calls/perform-call.ts'
import { Code } from '../elements/code.tsx'
import { ImportForm } from './import-form.tsx'
import { closeItem, type TabProps } from './tab-props.ts'

/** An API as an OpenAPI document: how to get it, and how to replace the API by another. */
export function DocumentTab({ whole, reload }: TabProps) {
  const { api } = whole
  if (api.protocolType !== 'HTTP')
    return (
      <p class="soft">
        The service imports and exports HTTP APIs alone: there is no document of a WebSocket API.
      </p>
    )
  return (
    <>
      <Export whole={whole} reload={reload} />
      <section class="section narrow">
        <h2>Import over this API</h2>
        <p class="soft">Routes and integrations that the document does not have are taken away.</p>
        <ImportForm
          apiId={api.apiId}
          onDone={async () => {
            await reload()
            closeItem(whole, 'routes')
          }}
        />
      </section>
    </>
  )
}

function Export({ whole: { api, stages } }: TabProps) {
  const outputType = useSignal<'JSON' | 'YAML'>('YAML')
  const stageName = useSignal('')
  const input: ExportApiRequest = {
    apiId: api.apiId,
    specification: 'OAS30',
    outputType: outputType.value,
    ...(stageName.value && { stageName: stageName.value }),
  }
  const { state } = useLoaded(async () => {
    const document: unknown = await exportApi(caller.value, input)
    return typeof document === 'string' ? document : JSON.stringify(document, null, 2)
  }, [outputType.value, stageName.value, api])
  return (
    <section class="section">
      <div class="section-head">
        <h2>Export</h2>
        <div class="actions">
          <select
            class="input is-short"
            aria-label="What is exported"
            value={stageName.value}
            onChange={(event) => {
              stageName.value = event.currentTarget.value
            }}
          >
            <option value="">what the API is now</option>
            {stages.map((it) => (
              <option key={it.stageName} value={it.stageName}>
                as stage {it.stageName} serves it
              </option>
            ))}
          </select>
          <select
            class="input is-short"
            aria-label="Form"
            value={outputType.value}
            onChange={(event) => {
              outputType.value = event.currentTarget.value as 'JSON' | 'YAML'
            }}
          >
            <option>YAML</option>
            <option>JSON</option>
          </select>
        </div>
      </div>
      <CallCode call={preview(exportApi, input)} title="The call that this makes" />
      <Outcome of={state.value}>{(text) => <Code text={text} title={`${api.name}, OpenAPI 3.0`} />}</Outcome>
    </section>
  )
}
