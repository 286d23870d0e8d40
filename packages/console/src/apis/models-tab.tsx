import { createModel, deleteModel, updateModel } from '@gatehouse/client/operations'
import type { CreateModelRequest } from '@gatehouse/contract'
import { perform, preview } from '../calls/perform-call.ts'
import { Icon } from '../elements/icon.tsx'
import { MODEL_SPECS } from './model-specs.ts'
import { ResourceDialog } from './resource-dialog.tsx'
import { closeItem, hrefOfTab, openItem, type TabProps } from './tab-props.ts'

/** The models of a WebSocket API, each with the routes whose messages have its form. */
export function ModelsTab({ whole, reload }: TabProps) {
  const { models, routes } = whole
  const keysOf = (name: string) =>
    routes
      .filter(({ requestModels = {} }) => Object.values(requestModels).includes(name))
      .map(({ routeKey }) => routeKey)
  return (
    <>
      <div class="actions section-end">
        <a class="button is-main" href={hrefOfTab(whole, 'models', 'new')}>
          <Icon name="plus" />
          New model
        </a>
      </div>
      {models.length === 0 ? (
        <p class="soft">A model says by JSON Schema which messages a route takes.</p>
      ) : (
        <div class="table-wrap">
          <table>
            <thead>
              <tr>
                <th>Name</th>
                <th>Content type</th>
                <th class="is-extra">Description</th>
                <th class="is-extra">Routes</th>
              </tr>
            </thead>
            <tbody>
              {models.map(({ modelId = '', name, contentType, description }) => (
                <tr key={modelId}>
                  <td>
                    <a href={hrefOfTab(whole, 'models', modelId)}>{name}</a>
                  </td>
                  <td class="mono soft">{contentType}</td>
                  <td class="soft is-extra">{description}</td>
                  <td class="mono soft is-extra">{keysOf(name).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ModelDialog whole={whole} reload={reload} />
    </>
  )
}

function ModelDialog({ whole, reload }: TabProps) {
  const open = openItem()
  if (open === undefined) return null
  const { apiId } = whole.api
  const model = whole.models.find((it) => it.modelId === open)
  const modelId = model?.modelId
  const inputOf = (input: object) => ({ apiId, ...input }) as CreateModelRequest
  return (
    <ResourceDialog
      key={open}
      noun="model"
      title={model ? `Model ${model.name}` : 'New model'}
      specs={MODEL_SPECS}
      resource={model}
      beginning={{ contentType: 'application/json' }}
      describe={(input) =>
        modelId ? preview(updateModel, { apiId, modelId, ...input }) : preview(createModel, inputOf(input))
      }
      save={(input) =>
        modelId ? perform(updateModel, { apiId, modelId, ...input }) : perform(createModel, inputOf(input))
      }
      remove={modelId ? () => perform(deleteModel, { apiId, modelId }) : undefined}
      onClose={async (isChanged) => {
        if (isChanged) await reload()
        closeItem(whole, 'models')
      }}
    />
  )
}
