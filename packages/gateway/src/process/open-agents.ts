import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { splitUrl } from '../addresses/split-url.ts'
import { readOwnVersion } from '../files/own-version.ts'
import { type Authenticated, NO_BODY } from '../management/authenticate.ts'
import { type ManagementContext, toJudged } from '../management/manage.ts'
import { createLocalHost, type LocalCall, type LocalGateway } from '../mcp/local-host.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { answerOwn, isAnswered, LONGEST_ANSWER_MS, type OwnAnswersContext } from '../pages/answer-own.ts'
import type { AgentExchange } from '../pages/serve-own.ts'
import { awaitCall } from '../requests/await-call.ts'

type AgentsContext = OwnAnswersContext & Pick<ManagementContext, 'management' | 'recordCall'>

/** What serves agents over HTTP; undefined where that is not asked for. Its code is loaded with the first of them. */
export function openAgents(
  { mcp, mcpWrite }: Pick<GatewayOptions, 'mcp' | 'mcpWrite'>,
  context: AgentsContext,
): ((exchange: AgentExchange) => Promise<void>) | undefined {
  if (!mcp && !mcpWrite) return undefined
  const mayWrite = mcpWrite === true
  return async ({ caller, held, ...exchange }) => {
    const { serveMcp } = await import('../mcp/serve-mcp.ts')
    const host = createLocalHost(toGateway(context, caller, exchange.request), exchange.request.socket)
    // What is released counts nothing any more.
    const take = (bytes: number) => !exchange.response.destroyed && held.take(bytes)
    await serveMcp(exchange, { host, mayWrite, take }, readOwnVersion())
  }
}

/** The gateway as one caller may use it: as with calls of its own, by its policy. */
function toGateway(
  context: AgentsContext,
  caller: Authenticated | undefined,
  request: IncomingMessage,
): LocalGateway {
  return {
    async refusalOf({ method, url, body }) {
      const { path } = splitUrl(url)
      const isManaged = path.startsWith('/v2/')
      const place = isManaged ? path.slice('/v2'.length) : path
      const judged = isManaged ? toJudged(context.management, body) : { ...NO_BODY, bytes: body }
      const denial = await caller?.may(method, place, judged)
      return denial?.message
    },
    answerOwn: async (call) =>
      isAnswered(splitUrl(call.url).path)
        ? awaitCall(request, LONGEST_ANSWER_MS, () => answerOwn(context, { ...call, caller }))
        : undefined,
    manage: (call) => manage(context, caller, call),
  }
}

async function manage(
  { management, recordCall }: AgentsContext,
  caller: Authenticated | undefined,
  { method, url, body, socket }: LocalCall,
) {
  const recording = recordCall?.(asRequest(method, url, socket))
  const scope = caller && { account: caller.account, region: caller.region }
  const { path, query } = splitUrl(url)
  const call = { method, path, query, scope, body, dialect: 'service', host: '', authorization: '' } as const
  const answer = await management.answer(call)
  recording?.end({ dialect: 'service', body, answer, caller: caller?.arn, ...scope })
  return answer
}

/** A call that came inside of a message, as records look at calls. */
function asRequest(method: string, url: string, socket: Socket) {
  return { method, url, socket, headers: {}, rawHeaders: [] }
}
