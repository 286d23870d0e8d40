import { equals, iterableEquality, subsetEquality } from '@vitest/expect'
import type { Outcome, Place } from '../cases/traffic/scene.ts'
import { formatExpected } from '../run/judge.ts'
import type { TrafficAnswer } from './send-request.ts'

/** How an answer of an API at a place, and what its backend received, differ from a row, a line each; none where it is as expected. */
export function judgeTraffic(got: TrafficAnswer, expected: Outcome, place: Place): string[] {
  const { status, message, headers = {}, text, receivedHeaders = {}, whole } = expected
  const body = readJson(got.text)
  return [
    ...differ('status', got.status, status),
    ...differ('apigw-requestid', /^[\w-]{15}=$/.test(String(got.headers['apigw-requestid'])), true),
    ...differ('a date', got.headers.date !== undefined, true),
    ...(message === undefined ? [] : judgeFault(got, message)),
    ...Object.entries(headers).flatMap(([name, value]) => differ(name, got.headers[name], value)),
    ...(text === undefined ? [] : differ('text', got.text, text)),
    ...(whole === undefined ? [] : differ('answer', body, whole(place))),
    ...judgeReceived(body, expected),
    ...Object.entries(receivedHeaders).flatMap(([name, value]) =>
      differ(`${name} at the backend`, headerOf(body, name), value),
    ),
  ]
}

/** The whole answer of the gateway itself. */
function judgeFault({ headers, text }: TrafficAnswer, message: unknown): string[] {
  return [
    ...differ('body', readJson(text), { message }),
    ...differ('content-type', headers['content-type'], 'application/json'),
    ...differ('content-length', headers['content-length'], String(Buffer.byteLength(text))),
  ]
}

function judgeReceived(body: unknown, { received, decodedUrl }: Outcome): string[] {
  const url = memberOf(body, 'url')
  return [
    ...(received === undefined || matches(body, received)
      ? []
      : [`the backend received ${formatExpected(body)} instead of ${formatExpected(received)}`]),
    ...(decodedUrl === undefined
      ? []
      : differ('URL at the backend', decodeURIComponent(String(url)), decodedUrl)),
  ]
}

function differ(what: string, actual: unknown, expected: unknown): string[] {
  return equals(actual, expected)
    ? []
    : [`${what} ${formatExpected(actual)} instead of ${formatExpected(expected)}`]
}

function matches(actual: unknown, expected: unknown): boolean {
  return equals(actual, expected, [iterableEquality, subsetEquality])
}

/** A header as the backend received it, which says so in Latin-1. */
function headerOf(body: unknown, name: string): string | undefined {
  const value = memberOf(memberOf(body, 'headers'), name)
  return typeof value === 'string' ? Buffer.from(value, 'latin1').toString() : undefined
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
