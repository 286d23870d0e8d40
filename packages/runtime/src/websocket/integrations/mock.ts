import { isObject, parseJson } from '@gatehouse/contract/core'
import { textOf } from '../../exchange/body-text.ts'
import { rememberLast } from '../../exchange/remember.ts'
import { isFault } from '../facts/fault.ts'
import { compileRequestTemplates } from '../mappings/request-templates.ts'
import { compileIntegrationResponses } from '../mappings/response-mappings.ts'
import { type CompileIntegration, failed } from './integration.ts'

const NO_STATUS = {
  fault: 'configuration',
  detail: 'statusCode should be an integer which defined in request template',
} as const

/** MOCK: the request template says the status, the integration response the rest. websocket-apis §5.5 */
export const compileMock: CompileIntegration = ({ integration, responses }) => {
  const mapRequest = compileRequestTemplates(integration)
  const respond = compileIntegrationResponses(responses)
  const hasTemplates = Object.keys(integration.requestTemplates ?? {}).length > 0
  // Templates of mocks mostly say the same each time. See `test/bench/websocket.mjs`.
  const readStatus = rememberLast(parseStatus)
  return (facts) => {
    if (!hasTemplates) return failed(NO_STATUS)
    const request = mapRequest(facts)
    if (isFault(request)) return failed(request)
    facts.executionLog?.trace(facts, 'Endpoint request body after transformations', request)
    const status = readStatus(textOf(request))
    if (status === undefined) return failed(NO_STATUS)
    const backend = { status, headers: [], body: '', subject: String(status) }
    const result = respond(backend, facts)
    return isFault(result) ? failed(result, { status }) : { result, integration: { status } }
  }
}

const LENIENT = /^\s*\{[^{}]*?["']?\bstatusCode["']?\s*:\s*(-?\d+)\s*[,}]/

/** The `statusCode` of what a template made: JSON, or nearly so. */
function parseStatus(text: string): number | undefined {
  const parsed = parseJson(text)
  if (parsed === undefined) {
    const [, status] = LENIENT.exec(text) ?? []
    return status === undefined ? undefined : Number(status)
  }
  const statusCode = isObject(parsed) ? parsed.statusCode : undefined
  return typeof statusCode === 'number' && Number.isInteger(statusCode) ? statusCode : undefined
}
