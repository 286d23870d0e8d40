import { type DecodedRequest, parseRouteTarget } from '@gatehouse/contract'
import type { DeclaredResponse, Operation } from '../contract/document.ts'
import { membersOf } from '../contract/nodes.ts'

/** The exception whose examples are called as the resource that is not there: `api`, `route-response`. */
const NOT_FOUND = 'NotFoundException'

/** Where the text of a missing resource names it. */
const NAMED = /(?<= specified | portal product )\S+$|(?<= by key ).+(?= within )/

/** What a body refers to, by the example of its absence. */
const REFERENCES: Readonly<Record<string, (body: Readonly<Record<string, unknown>>) => unknown>> = {
  integration: ({ target }) => (typeof target === 'string' ? parseRouteTarget(target) : undefined),
  'vpc-link': ({ connectionId }) => connectionId,
  deployment: ({ deploymentId }) => deploymentId,
  'route-key': ({ routeSettings }) => Object.keys(routeSettings ?? {})[0],
}

/** Examples that are not called as the label that names the resource. */
const LABELS: Readonly<Record<string, string>> = {
  stage: 'stageName',
  policy: 'portalProductId',
  'route-settings': 'routeKey',
}

/** Whether the texts of an answer tell of a resource that is not there. */
export function tellsOfMissing({ exception }: DeclaredResponse): boolean {
  return exception === NOT_FOUND
}

/** The example of a 404 about the innermost resource that the call's path names, if there is one. */
export function findMissingExample(
  { labels }: Operation,
  examples: readonly string[],
  { path }: DecodedRequest,
): string | undefined {
  const arn = path['resource-arn']
  if (arn !== undefined) return examples.findLast((it) => idInArn(arn, it) !== undefined)
  const innermostFirst = labels.toReversed()
  return innermostFirst.flatMap((label) => examples.filter((it) => isNamedBy(it, label)))[0]
}

function isNamedBy(example: string, label: string): boolean {
  return label === labelOf(example) || label === camelCase(example)
}

/** Puts the id that was asked for in place of the example's, where the service's text names one. */
export function nameMissing(message: string, example: string, parts: DecodedRequest): string {
  const id = findId(example, parts)
  return id === undefined ? message : message.replace(NAMED, () => id)
}

function findId(example: string, { path, body }: DecodedRequest): string | undefined {
  const byLabel = path[labelOf(example)] ?? idInArn(path['resource-arn'], example)
  if (byLabel !== undefined) return byLabel
  const referred = REFERENCES[example]?.(membersOf(body))
  return typeof referred === 'string' ? referred : undefined
}

/** `route-response` is named by `routeResponseId`. */
function labelOf(example: string): string {
  return LABELS[example] ?? `${camelCase(example)}${example === 'request-parameter' ? 'Key' : 'Id'}`
}

/** The id of a resource in an ARN: of an API in `arn:aws:apigateway:us-east-1::/apis/abc/stages/live`. */
function idInArn(arn: string | undefined, example: string): string | undefined {
  const segments = arn?.split('/') ?? []
  const at = segments.indexOf(`${example.replaceAll('-', '')}s`)
  return at === -1 ? undefined : segments[at + 1]
}

function camelCase(words: string): string {
  return words.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
