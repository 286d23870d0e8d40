import type { Model as ModelResource, Route } from '@gatehouse/contract'
import { compileSelection } from '../../expressions/selection.ts'
import type { Fault } from '../facts/fault.ts'
import type { Message } from '../facts/message.ts'
import { compileModel, type Model, type Siblings } from './compile-model.ts'

/**
 * Compiles what a route asks of its messages; undefined where it asks for nothing. A model that is selected and not there fits
 * no message. websocket-apis §7
 */
export function compileMessageValidation(
  { modelSelectionExpression, requestModels = {} }: Route,
  { apiId, models }: { readonly apiId: string; readonly models: readonly ModelResource[] },
): ((message: Message) => Fault | undefined) | undefined {
  if (modelSelectionExpression === undefined) return undefined
  const select = compileSelection(modelSelectionExpression)
  const byKey = new Map(
    Object.entries(requestModels).map(
      ([key, name]) => [key, findModel({ apiId, schemas: models }, name)] as const,
    ),
  )
  return ({ isJson, json }) => {
    if (!isJson) return { fault: 'invalidBody', detail: 'the message is not JSON' }
    const key = select({ body: json })
    const model = byKey.get(key) ?? byKey.get('$default')
    const problem = model ? model(json) : `there is no model for '${key}'`
    return problem === undefined ? undefined : { fault: 'invalidBody', detail: problem }
  }
}

function findModel(siblings: Siblings, name: string): Model {
  const schema = siblings.schemas.find((model) => model.name === name)?.schema
  return schema === undefined ? () => `there is no model ${name}` : compileModel(schema, siblings)
}
