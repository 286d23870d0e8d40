import type { Answer, Call } from './call.ts'

const METHODS = 'GET, POST, PUT, PATCH, DELETE'

/** Whether a browser asks if it may send a call. */
export function isPreflight(call: Call): boolean {
  return call.method === 'OPTIONS' && call.header('access-control-request-method') !== undefined
}

/** Yes, whatever is asked. */
export function answerPreflight(call: Call): Answer {
  const asked = call.header('access-control-request-headers')
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': METHODS,
      'access-control-allow-headers': asked ?? '*',
      'access-control-max-age': '600',
    },
  }
}

const EXPOSED = {
  'access-control-expose-headers': 'x-amzn-RequestId, x-amzn-ErrorType, x-gatehouse-violations',
}
const OF_NO_PAGE = { 'access-control-allow-origin': '*', ...EXPOSED }

/** What lets a page of any origin read an answer, with cookies or without. */
export function corsHeaders(call: Call): Readonly<Record<string, string>> {
  const origin = call.header('origin')
  if (origin === undefined) return OF_NO_PAGE
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    vary: 'origin',
    ...EXPOSED,
  }
}
