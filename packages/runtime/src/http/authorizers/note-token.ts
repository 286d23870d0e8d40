import { nearMiss } from '../../diagnoses/near-miss.ts'
import type { Recording } from '../../exchange/recording.ts'

/** Claims of a token that was refused, and what they were judged by. */
interface RefusedToken {
  readonly claims: Readonly<Record<string, unknown>>
  readonly issuer: string
  readonly audience: readonly string[]
  readonly scopes: readonly string[]
  /** Now, since the epoch. */
  readonly seconds: number
}

/** Notes what a token says that is refused, by what was wrong with it: its signature was good. */
export function noteToken(recording: Recording, problem: string, token: RefusedToken): void {
  const seen = describe(problem, token)
  if (seen !== '') recording.notes.seen = seen
}

function describe(problem: string, { claims, issuer, audience, scopes, seconds }: RefusedToken): string {
  if (problem.includes('issuer'))
    return `iss is ${show(claims.iss)}, the issuer of the authorizer ${show(issuer)}. ${nearMiss(textOf(claims.iss), [issuer])}`.trim()
  if (problem.includes('audience')) return describeAudience(claims, audience)
  if (problem.includes('expired')) return describeTime('exp', claims.exp, seconds)
  if (problem.includes('not valid yet')) return describeTime('nbf', claims.nbf, seconds)
  if (problem.includes('before it was issued')) return describeTime('iat', claims.iat, seconds)
  if (problem.includes('scopes'))
    return `scope is ${show(claims.scope ?? claims.scp)}, the route takes one of ${show(scopes)}`
  return ''
}

function describeAudience({ aud, client_id }: RefusedToken['claims'], audience: readonly string[]): string {
  const [name, value] = aud === undefined ? ['client_id', client_id] : ['aud', aud]
  if (value === undefined) return `it has neither aud nor client_id, the audience is ${show(audience)}`
  const close = [value].flat().map((it) => nearMiss(textOf(it), audience))
  return `${name} is ${show(value)}, jwtConfiguration.audience ${show(audience)}. ${close.find(Boolean) ?? ''}`.trim()
}

/** Seconds beyond this are milliseconds: the year 5138. */
const MOST_SECONDS = 1e11

function describeTime(name: string, value: unknown, seconds: number): string {
  if (value === undefined) return `it has no ${name}`
  if (typeof value !== 'number') return `${name} is ${show(value)}, which is no number`
  if (value > MOST_SECONDS) return `${name} is ${value}: milliseconds, where seconds are wanted`
  const date = new Date(value * 1000)
  if (Number.isNaN(date.getTime())) return `${name} is ${value}, which is no time that a clock shows`
  const away = Math.round(Math.abs(value - seconds))
  return `${name} is ${date.toISOString()}, ${away} s ${value > seconds ? 'from now' : 'ago'} by the clock of this gateway`
}

/** A claim may be any JSON, also an object that cannot be made a text of. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : show(value)
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'not there'
}
