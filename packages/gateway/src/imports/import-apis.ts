import { errorOf } from '@gatehouse/command-line'
import { ProjectError, type ProjectResource, planChange, readImports } from '@gatehouse/projects'
import type { Log } from '../logs/log.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { AnsweringManagement } from '../state/answer-call.ts'
import { applyCalls, CallRefused } from './apply-calls.ts'
import { toFailure } from './to-failure.ts'

/**
 * Makes an API of each OpenAPI document that the options name, before the gateway listens; one that is there from a start before is
 * imported again, and what else it has stays. Rejects with a line that names the file. While the database is away nothing is imported,
 * and a line of the log says so.
 */
export async function importApis(
  management: AnsweringManagement,
  options: Pick<GatewayOptions, 'apis' | 'account' | 'region'>,
  log: Log,
): Promise<void> {
  const { apis = [], account, region } = options
  const scope = { account, region }
  try {
    const wanted = readImports(apis, { region, base: process.cwd() })
    await makeAll(management, wanted, scope)
  } catch (error) {
    if (isRefused(error, 503)) log.warn({ apis }, IS_AWAY)
    else throw error instanceof ProjectError ? toFailure(error) : error
  }
}

const IS_AWAY = 'documents are not imported while the database is away: a restart imports them'

type Scope = Pick<GatewayOptions, 'account' | 'region'>

/**
 * Other nodes that begin with the same documents may make any of their resources meanwhile, each once: it is there when it is looked
 * for again. What is refused once more has another cause.
 */
async function makeAll(
  management: AnsweringManagement,
  wanted: readonly ProjectResource[],
  scope: Scope,
): Promise<void> {
  const refusals = new Set<string>()
  for (;;) {
    const there: ProjectResource[] = []
    for (const resource of wanted)
      if (await isThere(management, resource, scope)) there.push(toKnown(resource))
    const calls = planChange({ resources: there }, { resources: wanted })
    try {
      return await applyCalls(management, calls, scope)
    } catch (error) {
      const { message } = errorOf(error)
      if (!isRefused(error, 409) || refusals.has(message)) throw error
      refusals.add(message)
    }
  }
}

function isRefused(error: unknown, status: number): boolean {
  return error instanceof CallRefused && error.status === status
}

/** Rejects with a `CallRefused` where that cannot be told. */
async function isThere(
  management: AnsweringManagement,
  { kind, id, parents, at }: ProjectResource,
  scope: Scope,
): Promise<boolean> {
  const path =
    kind === 'Api' ? `/v2/apis/${id}` : `/v2/apis/${parents.apiId}/stages/${encodeURIComponent(id)}`
  const request = {
    method: 'GET',
    path,
    query: '',
    body: Buffer.alloc(0),
    scope,
    dialect: 'service' as const,
  }
  const answer = await management.answer(request)
  if (answer.status === 404) return false
  if (answer.status >= 400) throw new CallRefused(`Get${kind}`, answer, at)
  return true
}

/** What is there: an API of another document, and a stage that may have been changed since. */
function toKnown(resource: ProjectResource): ProjectResource {
  return resource.kind === 'Api' ? { ...resource, input: { body: '' } } : resource
}
