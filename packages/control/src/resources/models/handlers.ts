import type { Model } from '@gatehouse/contract'
import type { Call, HandlerTable } from '../../call/call.ts'
import { mergeMembers } from '../../call/merge.ts'
import { isTaken, readPage } from '../../call/page.ts'
import { badRequest, conflict } from '../../call/service-error.ts'
import { isDraft4Schema } from './check-schema.ts'
import { formatTemplate } from './format-template.ts'

/** The operations on models, which only WebSocket APIs have. management §2.8 */
export const models = {
  async CreateModel(call) {
    const { body, newId } = call
    return save(call, { ...body, contentType: body.contentType ?? 'application/json', modelId: newId(6) })
  },

  async GetModel({ found }) {
    return found.model
  },

  async GetModels({ tx, at, query, found }) {
    return readPage(tx, at.models(found.api.apiId), query)
  },

  async GetModelTemplate({ found }) {
    return { value: formatTemplate(found.model.schema) }
  },

  async UpdateModel(call) {
    return save(call, mergeMembers<Model>(call.found.model, call.body, ['description']))
  },

  async DeleteModel({ tx, at, found }) {
    await tx.delete(at.models(found.api.apiId), found.model.modelId)
    return undefined
  },
} satisfies Partial<HandlerTable>

async function save({ tx, at, found }: Call<'CreateModel' | 'UpdateModel'>, model: Model): Promise<Model> {
  if (found.api.protocolType !== 'WEBSOCKET') throw notForHttp()
  if (!/^[a-zA-Z0-9]+$/.test(model.name)) throw badRequest(`Model name must be alphanumeric: ${model.name}`)
  if (!isDraft4Schema(model.schema)) throw badRequest('Invalid model schema specified')
  const named = { index: 'name', key: model.name, id: model.modelId }
  if (await isTaken(tx, at.models(found.api.apiId), named)) throw taken(model.name)
  await tx.put(at.models(found.api.apiId), model.modelId, model)
  return model
}

/** *Assumed*: the text. management §2.8 */
function notForHttp() {
  return badRequest('Models are currently not supported for this API protocol type.')
}

/** *Assumed*: the text. management §2.8 */
function taken(name: string) {
  return conflict(`Model name already exists for this API: ${name}`)
}
