import { type ArnPattern, matchesArn, parseArnPattern } from './arn-pattern.ts'
import { matchesGlob } from './glob.ts'
import { parseIpRange } from './ip-range.ts'
import type { PolicyRequest } from './policy-request.ts'
import { formatGlob, isFixed, parsePolicyText, type Resolved, resolveText } from './policy-text.ts'

/** Whether a value of a request is what a policy's value asks for. */
export type MatchesValue = (value: string, request: PolicyRequest) => Resolved<boolean>

/** Compiles one value of a condition; undefined where its operator cannot compare it. */
export type CompileValue = (text: string, hasVariables: boolean) => MatchesValue | undefined

/** Compares texts; wildcards are characters like others. */
export const compileText: CompileValue = (given, hasVariables) => {
  const text = parsePolicyText(given, hasVariables)
  return (
    text &&
    ((value, request) => {
      const resolved = resolveText(text, request)
      return typeof resolved === 'string' ? resolved : formatGlob(resolved) === value
    })
  )
}

/** As `compileText`, in any case. */
export const compileCaselessText: CompileValue = (given, hasVariables) => {
  const text = parsePolicyText(given, hasVariables)
  return (
    text &&
    ((value, request) => {
      const resolved = resolveText(text, request)
      return typeof resolved === 'string'
        ? resolved
        : formatGlob(resolved).toLowerCase() === value.toLowerCase()
    })
  )
}

/** Compares with a pattern. */
export const compileLike: CompileValue = (given, hasVariables) => {
  const text = parsePolicyText(given, hasVariables)
  return (
    text &&
    ((value, request) => {
      const resolved = resolveText(text, request)
      return typeof resolved === 'string' ? resolved : matchesGlob(resolved, value)
    })
  )
}

/** Compares ARNs field by field: the operators with `Equals` and with `Like` are alike. */
export const compileArn: CompileValue = (given, hasVariables) => {
  const pattern: ArnPattern | undefined = parseArnPattern(given, hasVariables)
  return pattern && ((value, request) => matchesArn(pattern, value, request))
}

/** Compiles an operator that reads both values as numbers, in whatever unit `parse` gives them. */
function compareBy(
  parse: (text: string) => number | undefined,
  holds: (value: number, wanted: number) => boolean,
): CompileValue {
  return (given, hasVariables) => {
    const text = parsePolicyText(given, hasVariables)
    if (!text || (isFixed(text) && parse(given) === undefined)) return undefined
    return (value, request) => {
      const resolved = resolveText(text, request)
      if (typeof resolved === 'string') return resolved
      const left = parse(value)
      const right = parse(formatGlob(resolved))
      if (right === undefined) return 'unknown'
      return left !== undefined && holds(left, right)
    }
  }
}

type Holds = (value: number, wanted: number) => boolean

/** Compares numbers. */
export const compileNumber = (holds: Holds) => compareBy(parseNumber, holds)

/** Compares times, of which each may be given in seconds since 1970. */
export const compileDate = (holds: Holds) => compareBy(parseDate, holds)

export const compileBool: CompileValue = compareBy(parseBool, (value, wanted) => value === wanted)

/** A network or an address, of either version. */
export const compileAddress: CompileValue = (given, hasVariables) => {
  const text = parsePolicyText(given, hasVariables)
  if (!text || (isFixed(text) && !parseIpRange(given))) return undefined
  return (value, request) => {
    const resolved = resolveText(text, request)
    if (typeof resolved === 'string') return resolved
    const range = parseIpRange(formatGlob(resolved))
    const address = parseIpRange(value)
    if (!range) return 'unknown'
    return address !== undefined && range.contains(address)
  }
}

/** Base64 of what is compared. */
export const compileBinary: CompileValue = (given) => {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(given)) return undefined
  const wanted = Buffer.from(given, 'base64').toString('utf8')
  return (value) => value === wanted
}

function parseNumber(text: string): number | undefined {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined
}

function parseBool(text: string): number | undefined {
  const at = ['false', 'true'].indexOf(text.toLowerCase())
  return at === -1 ? undefined : at
}

const ISO = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/

/** Milliseconds. ISO 8601 as the W3C has it, else seconds since 1970. *Assumed*: without a zone it is UTC. management §8.2 */
function parseDate(text: string): number | undefined {
  const [, , , time, , , zone] = ISO.exec(text) ?? []
  if (ISO.test(text)) {
    const ms = Date.parse(time !== undefined && zone === undefined ? `${text}Z` : text)
    return Number.isNaN(ms) ? undefined : ms
  }
  return /^\d{5,12}$/.test(text) ? Number(text) * 1000 : undefined
}
