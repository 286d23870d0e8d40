import {
  describeFault,
  type Exchange,
  type Explanation,
  type Fault,
  type RawHeaders,
} from '@gatehouse/runtime'
import type { Directory, StagePlan } from '../addresses/directory.ts'
import { findTarget, type TargetContext } from '../addresses/find-target.ts'
import { parseTarget, type RequestTarget } from '../addresses/request-target.ts'
import type { ResolvedStage } from '../addresses/resolve-stage.ts'
import { splitUrl } from '../addresses/split-url.ts'
import type { Authenticated } from '../management/authenticate.ts'
import { describeRule, type ExplainedRule } from './describe-rule.ts'

/** What tells of requests and routes. */
export type ExplainContext = TargetContext

/**
 * Answers `GET /_gatehouse/explain?url=…&method=…&header=Name:%20value`: what would become of that request, by the plan that
 * would serve it. `method` is GET when omitted, `header` may be repeated. Nothing is sent, counted or logged.
 */
export async function answerExplanation(
  context: ExplainContext,
  { query, caller }: { readonly query: string; readonly caller: Reader },
): Promise<Told> {
  const asked = new URLSearchParams(query)
  const text = asked.get('url') ?? ''
  const target = parseTarget(text, '')
  if (!target || !/^http/i.test(text))
    return {
      status: 400,
      body: { message: 'url must be the address of a request: ?url=http://localhost:4080/…' },
    }
  const method = (asked.get('method') ?? 'GET').toUpperCase()
  const question = { ...target, method, headers: asked.getAll('header'), caller }
  const explanation = await explain(context, question)
  return { status: 200, body: explanation }
}

/** Answers `GET /_gatehouse/routes`: the routes of every stage of the caller's account, as their plans have them. */
export async function answerRoutes(
  { directory }: Pick<ExplainContext, 'directory'>,
  caller: Reader,
): Promise<Told> {
  const stages = []
  for (const address of directory.list()) {
    const plan = await directory.planOf(address)
    if (plan && isFor(caller, plan))
      stages.push({ ...address, protocolType: plan.protocolType, routes: plan.describe() })
  }
  return { status: 200, body: { stages } }
}

/** Who asks; undefined where calls need no signature, and everything is told. */
type Reader = Pick<Authenticated, 'account'> | undefined

function isFor(caller: Reader, { account }: Pick<StagePlan, 'account'>): boolean {
  return caller === undefined || caller.account === account
}

/** JSON, and its status. */
interface Told {
  readonly status: number
  readonly body: unknown
}

interface Question extends RequestTarget {
  readonly method: string
  /** `Name: value` */
  readonly headers: readonly string[]
  readonly caller: Reader
}

async function explain(
  context: ExplainContext,
  question: Question,
): Promise<Partial<Explanation> & { readonly routingRule?: ExplainedRule }> {
  const { directory } = context
  const { domain, target } = await findTarget(context, { ...question, headers: toRawHeaders(question) })
  if (!domain) return explainTarget(directory, target, question)
  // A domain name leads to APIs of its own account alone.
  if (!isFor(question.caller, domain)) return { answer: describeFault({ fault: 'notFound' }) }
  const routingRule = describeRule(domain, 'fault' in target ? undefined : target.routingRule)
  return { ...(routingRule && { routingRule }), ...(await explainTarget(directory, target, question)) }
}

async function explainTarget(
  directory: Directory,
  target: ResolvedStage | Fault,
  question: Question,
): Promise<Partial<Explanation>> {
  if ('fault' in target) return { answer: describeFault(target) }
  const plan = await directory.planOf(target)
  if (!plan || !isFor(question.caller, plan)) return { answer: describeFault({ fault: 'notFound' }) }
  if (plan.protocolType === 'WEBSOCKET') return { answer: describeFault({ fault: 'forbidden' }) }
  return plan.explain(createExchange(target, question))
}

/** Names and values in turn. */
function toRawHeaders({ host, headers }: Question): RawHeaders {
  const pairs = headers.flatMap((header) => {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/s.exec(header) ?? []
    return name === '' ? [] : [name, value]
  })
  return ['Host', host, ...pairs]
}

function createExchange(target: ResolvedStage, question: Question): Exchange {
  const { url, host, method } = question
  const { path: wirePath, query } = splitUrl(url)
  return {
    requestId: 'explained',
    method,
    path: target.path,
    clientPath: target.clientPath,
    wirePath,
    mappingKey: target.mappingKey,
    domainName: target.domainName,
    query,
    headers: toRawHeaders(question),
    body: null,
    host,
    scheme: 'http',
    sourceIp: '127.0.0.1',
    localIp: '127.0.0.1',
    onGone: () => undefined,
  }
}
