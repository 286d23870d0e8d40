import type { Model as ModelResource, Route } from '@gatehouse/contract'
import { ownMember } from '@gatehouse/contract/core'
import { compileSelection } from '../../expressions/selection.ts'
import type { Fault } from '../facts/fault.ts'
import type { Message } from '../facts/message.ts'
import { findModel } from './compile-model.ts'

/**
 * Compiles what a route asks of its messages; undefined where it asks for nothing. A model that is selected and not there fits
 * no message. Models themselves are compiled when a message first selects them. websocket-apis §7
 */
export function compileMessageValidation(
  { modelSelectionExpression, requestModels = {} }: Route,
  { apiId, models }: { readonly apiId: string; readonly models: readonly ModelResource[] },
): ((message: Message) => Fault | undefined) | undefined {
  if (modelSelectionExpression === undefined) return undefined
  const select = compileSelection(modelSelectionExpression)
  return ({ isJson, json, text }) => {
    if (!isJson) return { fault: 'invalidBody', detail: 'the message is not JSON' }
    const key = select({ body: json })
    const name = ownMember(requestModels, key) ?? ownMember(requestModels, '$default')
    const problem =
      name === undefined
        ? `there is no model for '${key}'`
        : findModel({ apiId, schemas: models }, name)(json, text.length)
    return problem === undefined ? undefined : { fault: 'invalidBody', detail: problem }
  }
}
