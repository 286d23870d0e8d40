import { type DocumentMap, isMap } from '../documents/positions.ts'
import type { Remark, SourcePosition } from '../project/project.ts'
import type { Instance } from './instances.ts'
import { referencesOf } from './plan-document.ts'
import {
  askingOf,
  type References,
  type Referred,
  resolveEach,
  resolveReferences,
} from './resolve-references.ts'

/** An instance whose values are known, with what it refers to. */
export interface Completed {
  readonly values: DocumentMap
  readonly uses: readonly Instance[]
}

/** What values are completed with. */
export interface Completion {
  readonly all: References
  readonly remark: (remark: Remark) => void
  readonly at: SourcePosition
}

/** The attribute that a property wants of what it refers to, where the reference does not name it. */
const WANTED: Readonly<Record<string, string>> = {
  integration_uri: 'invoke_arn',
  authorizer_uri: 'invoke_arn',
  function_name: 'function_name',
  source_arn: 'execution_arn',
  role: 'arn',
  filename: 'output_path',
  stage: 'name',
  domain_name: 'domain_name',
}

/** The type that a property refers to, for references that a document does not show, as those of `local` values. */
const TYPES: Readonly<Record<string, string>> = {
  api_id: 'aws_apigatewayv2_api',
  target: 'aws_apigatewayv2_integration',
  integration_uri: 'aws_lambda_function',
  authorizer_uri: 'aws_lambda_function',
  function_name: 'aws_lambda_function',
  authorizer_id: 'aws_apigatewayv2_authorizer',
  deployment_id: 'aws_apigatewayv2_deployment',
  integration_id: 'aws_apigatewayv2_integration',
  route_id: 'aws_apigatewayv2_route',
}

/** Puts what is known beforehand in the place of what a plan does not know: ids, ARNs and addresses of what it makes. */
export function completeValues(instance: Instance, completion: Completion): Completed {
  const uses: Instance[] = []
  const expressions = instance.configuration?.expressions ?? {}
  const complete = (known: unknown, unknown: unknown, expression: unknown, name: string): unknown => {
    // Variables of a function are read from its file.
    if (unknown === true)
      return expression === undefined || name === 'variables' ? undefined : resolve(expression, name)
    if (Array.isArray(unknown)) {
      const list = Array.isArray(known) ? known : []
      const blocks = Array.isArray(expression) ? expression : [expression]
      return Array.from({ length: Math.max(unknown.length, list.length) }, (_, at) =>
        complete(list[at], unknown[at], blocks[at] ?? blocks[0], name),
      )
    }
    if (!isMap(unknown)) return known
    const own = isMap(known) ? known : {}
    // A map is one expression: which reference is which member's is told by their order alone.
    if (isMap(expression) && Array.isArray(expression.references))
      return { ...own, ...inOrder(unknown, expression) }
    const members = Object.entries(unknown).map(([key, marks]) => {
      const part = isMap(expression) ? expression[key] : undefined
      return [key, complete(own[key], marks, part, key)] as const
    })
    return { ...own, ...Object.fromEntries(members.filter(([, value]) => value !== undefined)) }
  }
  const resolve = (expression: unknown, name: string): string | undefined => {
    const asking = askingOf(instance, WANTED[name] ?? 'id')
    const referred =
      resolveReferences(referencesOf(expression), asking, completion.all) ?? guess(name, instance, completion)
    if (referred) uses.push(referred.instance)
    return referred && formatReferred(referred, name)
  }
  const inOrder = (unknown: DocumentMap, expression: DocumentMap): DocumentMap => {
    const names = Object.entries(unknown).flatMap(([name, mark]) => (mark === true ? [name] : []))
    const found = resolveEach(referencesOf(expression), askingOf(instance, 'id'), completion.all)
    if (names.length !== found.length) noteGuess(instance, names, completion)
    return Object.fromEntries(
      names.flatMap((name, at) => {
        const value = found[at]?.value
        return value === undefined ? [] : [[name, value]]
      }),
    )
  }
  const values = complete(
    instance.values,
    withoutComputed(instance.unknown, expressions),
    expressions,
    '',
  ) as DocumentMap
  return { values, uses }
}

/** Of what is not known only what the configuration says matters. */
function withoutComputed(unknown: DocumentMap, expressions: DocumentMap): DocumentMap {
  return Object.fromEntries(Object.entries(unknown).filter(([name]) => Object.hasOwn(expressions, name)))
}

/** The text around a reference is not in the document: what it is for these properties follows from what they mean. */
function formatReferred({ instance, value }: Referred, name: string): string | undefined {
  if (name === 'target' && instance.type === 'aws_apigatewayv2_integration') return `integrations/${value}`
  if (name === 'source_arn' && instance.type === 'aws_apigatewayv2_api') return `${value}/*`
  return value
}

/** The only resource of its type in the module, or the one of the same index. */
function guess(name: string, instance: Instance, completion: Completion): Referred | undefined {
  const type =
    instance.type === 'aws_apigatewayv2_api' && name === 'target' ? 'aws_lambda_function' : TYPES[name]
  const { all } = completion.all.instances
  const ofType = all.filter((one) => one.type === type)
  const near = ofType.filter((one) => one.scope.prefix === instance.scope.prefix)
  const candidates = near.length > 0 ? near : ofType
  const sameIndex = candidates.filter((one) => instance.index !== undefined && one.index === instance.index)
  const [found, ...others] = sameIndex.length > 0 ? sameIndex : candidates
  if (!found || others.length > 0) {
    noteGuess(instance, [name], completion)
    return undefined
  }
  const asking = askingOf(found, WANTED[name] ?? 'id')
  return resolveReferences([`${found.type}.${found.name}`], asking, completion.all)
}

function noteGuess({ address }: Instance, names: readonly string[], { remark, at }: Completion): void {
  remark({
    subject: address,
    text: `does not say before it is applied what ${names.join(', ')} will be: it is left out`,
    kind: 'missing',
    at,
  })
}
