import { formatRequestProblems, type OperationName, type RequestProblem } from '@gatehouse/contract'
import type { Locatable } from './call.ts'
import { badTimeout, malformedTarget } from './texts.ts'

/** What a text may name besides the member: the resources that the path leads through. */
export interface ProblemPlace {
  readonly api?: Pick<Locatable['apiId'], 'protocolType'>
  readonly route?: Pick<Locatable['routeId'], 'routeId'>
}

type Text = (problem: RequestProblem, place: ProblemPlace) => string

const authorizerTtl: Text = () =>
  'Authorizer result TTL outside allowable range. TTL must be between 0 and 3600 seconds.'
const target: Text = (_, { route }) => malformedTarget(route?.routeId)
const badModelName: Text = ({ value }) => `Model name must be alphanumeric: ${String(value)}`
const timeout: Text = (_, { api }) => badTimeout(api?.protocolType)

/** Broken rules that the service words in its own way, by operation, member and rule (`*` stands for every rule). */
const TEXTS: Readonly<Record<string, Text>> = {
  'CreateApi.name.*': () => 'Invalid API name specified',
  'CreateApi.protocolType.*': () => 'Invalid protocol specified. Must be one of [HTTP, WEBSOCKET]',
  'CreateAuthorizer.authorizerResultTtlInSeconds.*': authorizerTtl,
  'UpdateAuthorizer.authorizerResultTtlInSeconds.*': authorizerTtl,
  'CreateIntegration.timeoutInMillis.minimum': timeout,
  'CreateIntegration.timeoutInMillis.maximum': timeout,
  'UpdateIntegration.timeoutInMillis.minimum': timeout,
  'UpdateIntegration.timeoutInMillis.maximum': timeout,
  'CreateModel.name.pattern': badModelName,
  'UpdateModel.name.pattern': badModelName,
  'CreateRoute.routeKey.*': () => 'Route key is required',
  'CreateRoute.target.pattern': target,
  'UpdateRoute.target.pattern': target,
  'CreateStage.stageName.pattern': () => 'Stage name only allows a-zA-Z0-9_',
  'CreateVpcLink.subnetIds.minItems': () => 'SubnetIds for a vpc link cannot be empty',
}

/** By member and rule, what the resources' own rules find again and refuse in the service's words. */
const LEFT_TO_RULES =
  /^(apiMappingKey\.pattern|domainName\.pattern|domainNameConfigurations\.(min|max)Items|includedPortalProductArns\.maxItems|jwtConfiguration\.audience\.minItems|stageVariables\..+\.pattern|responseParameters\.[^.]*\.pattern)$/

/** Whether a broken rule of the contract is one that the resource's own rules refuse too, in better words. */
export function isLeftToRules({ member, rule }: RequestProblem): boolean {
  return LEFT_TO_RULES.test(`${member}.${rule}`)
}

/**
 * The message of a request that breaks the contract. The first broken rule whose words are known gets them; otherwise all of
 * them are listed.
 */
export function formatProblems(
  name: OperationName,
  problems: readonly RequestProblem[],
  place: ProblemPlace,
): string {
  for (const problem of problems) {
    const text = TEXTS[`${name}.${problem.member}.${problem.rule}`] ?? TEXTS[`${name}.${problem.member}.*`]
    if (text) return text(problem, place)
  }
  return formatRequestProblems(problems)
}
