import { isMap } from '../documents/positions.ts'
import type { ProjectResource, ResourceKind } from '../project/project.ts'
import { identityOf, isBeside, isWithin } from './keeps.ts'
import { isSame, lostKeys, SETTINGS_OFF } from './lost-members.ts'

/** A resource as it was and as it is to be, among all of then and of now. */
export interface Change {
  readonly before: ProjectResource
  readonly after: ProjectResource
  readonly all: { readonly before: readonly ProjectResource[]; readonly after: readonly ProjectResource[] }
}

/** Whether a resource cannot become by updates what it is to be: it is made anew, with the same id. */
export function isMadeAnew(change: Change): boolean {
  return REASONS[change.after.kind]?.(change) === true || isOverwritten(change)
}

/** What an update cannot do, by kind. management §1.8 */
const REASONS: Readonly<Partial<Record<ResourceKind, (change: Change) => boolean>>> = {
  Api: (change) => isOfOtherKind(change) || hasLostManaged(change),
  Authorizer: hasLost,
  Integration: hasLost,
  IntegrationResponse: hasLost,
  Model: hasLost,
  // Its tags have an ARN with an account, which a project's calls do not know.
  PortalProduct: ({ before, after }) => !isSame(before.input.tags, after.input.tags),
  Route: hasLost,
  RouteResponse: hasLost,
  Stage: (change) => hasLostThrottle(change) || hasLostDeployment(change),
  VpcLink: ({ before, after }) =>
    ['securityGroupIds', 'subnetIds'].some((name) => !isSame(before.input[name], after.input[name])),
}

function hasLost({ before, after }: Pick<Change, 'before' | 'after'>): boolean {
  return hasLostKey(before.input, after.input)
}

/** Whether a map lost a key, or one in it did: an update leaves what it does not name. */
function hasLostKey(before: unknown, after: unknown): boolean {
  if (!isMap(before)) return false
  const now = isMap(after) ? after : {}
  return lostKeys(before, now).length > 0 || Object.keys(now).some((key) => hasLostKey(before[key], now[key]))
}

function isOfOtherKind({ before, after }: Change): boolean {
  const isQuick = ({ input }: ProjectResource) => input.target !== undefined
  const isImported = ({ input }: ProjectResource) => input.body !== undefined
  return (
    before.input.protocolType !== after.input.protocolType ||
    isQuick(before) !== isQuick(after) ||
    (isImported(before) && !isImported(after))
  )
}

/** What an API with a `target` manages keeps each change, and another target undoes some. management §2.1 */
function hasLostManaged({ before, after, all }: Change): boolean {
  if (after.input.target === undefined) return false
  const lost = lostKeys(before.input, after.input)
  if (lost.includes('credentialsArn') || lost.includes('routeKey')) return true
  const overrides = all.before.filter((one) => one.kind === 'ManagedOverrides' && isWithin(one, before))
  return overrides.some((one) => {
    const now = all.after.find((other) => identityOf(other) === identityOf(one))
    return !now || hasLost({ before: one, after: now }) || before.input.target !== after.input.target
  })
}

/** No call takes a throttle away. */
function hasLostThrottle({ before, after }: Change): boolean {
  const lost = lostKeys(before.input.defaultRouteSettings, after.input.defaultRouteSettings)
  return lost.some((name) => SETTINGS_OFF[name] === undefined)
}

/** Nor does a call take the deployment from a stage. */
function hasLostDeployment({ before, after, all }: Change): boolean {
  const hasOne = (stage: ProjectResource, resources: readonly ProjectResource[]) =>
    stage.input.deploymentId !== undefined ||
    resources.some(
      (one) => one.kind === 'Deployment' && isBeside(one, stage) && one.input.stageName === stage.id,
    )
  return after.input.autoDeploy !== true && hasOne(before, all.before) && !hasOne(after, all.after)
}

/** A new import of its API takes it away. management §3.2 */
function isOverwritten({ after, all }: Change): boolean {
  if (!['Authorizer', 'Integration', 'Route'].includes(after.kind)) return false
  const isItsApi = (one: ProjectResource) => one.kind === 'Api' && isWithin(after, one)
  const api = all.after.find(isItsApi)
  if (api?.input.body === undefined) return false
  const old = all.before.find(isItsApi)
  return old !== undefined && !isSame([old.input, old.query], [api.input, api.query])
}
