import type { Client } from '@gatehouse/client'
import { UsageError } from '@gatehouse/command-line'
import { isObject, operations } from '@gatehouse/contract/core'
import type { PlannedCall } from '@gatehouse/projects'
import { formatCall } from '../plan/format-plan.ts'
import type { Plan } from '../plan/plan-push.ts'
import { addressOf } from '../read/api-state.ts'

/**
 * Makes the calls of a plan, one after the other. Rejects with a `UsageError` at the first that is refused; a push after it plans anew,
 * from what is there by then. Resolves to the id of the API.
 */
export async function applyPlan(
  client: Client,
  plan: Plan,
  onStep: (line: string) => void = () => undefined,
): Promise<string> {
  const made = new Map<string, string>()
  const idOf = (address: string) => plan.ids.get(address) ?? ''
  for (const [index, call] of plan.calls.entries()) {
    onStep(`${index + 1}/${plan.calls.length} ${formatCall(call)}`)
    const id = await makeCall(client, call, made)
    if (id !== undefined) made.set(idOf(call.address), id)
  }
  const api = idOf(addressOf.api)
  return made.get(api) ?? api
}

/** Sends a call, with ids that there are by now in place of those that were planned with. Resolves to the id of what it made. */
async function makeCall(
  client: Client,
  call: PlannedCall,
  made: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const { operation, query, body } = call
  const { method, path } = operations[operation]
  const labels = Object.fromEntries(Object.entries(call.path).map(([name, id]) => [name, made.get(id) ?? id]))
  const params = { path: labels, query }
  const { response, data, error } = await client.send({
    operation,
    method,
    path,
    params,
    options: {},
    ...(body && { body: withIds(body, made) }),
  })
  // What is to go may have gone with what it was in.
  if (response.status === 404 && method === 'DELETE') return undefined
  if (!response.ok)
    throw new UsageError(`${formatCall(call)} is refused: ${messageOf(error, response.status)}`)
  const label = CREATED[operation]
  return label === undefined || typeof data !== 'string' ? undefined : memberOf(data, label)
}

/** In which member of its answer the id stands of what an operation made. */
const CREATED: Readonly<Record<string, string>> = {
  CreateApi: 'apiId',
  ImportApi: 'apiId',
  CreateAuthorizer: 'authorizerId',
  CreateIntegration: 'integrationId',
  CreateIntegrationResponse: 'integrationResponseId',
  CreateModel: 'modelId',
  CreateRoute: 'routeId',
  CreateRouteResponse: 'routeResponseId',
}

function withIds(body: Readonly<Record<string, unknown>>, made: ReadonlyMap<string, string>): object {
  const { target, authorizerId } = body
  const integration = String(target).replace(/^integrations\//, '')
  return {
    ...body,
    ...(target !== undefined && { target: `integrations/${made.get(integration) ?? integration}` }),
    ...(authorizerId !== undefined && { authorizerId: made.get(String(authorizerId)) ?? authorizerId }),
  }
}

function memberOf(text: string, name: string): string | undefined {
  const answer: unknown = JSON.parse(text)
  return isObject(answer) ? String(answer[name]) : undefined
}

function messageOf(error: unknown, status: number): string {
  const { message, Message } = isObject(error) ? error : {}
  return String(message ?? Message ?? status)
}
