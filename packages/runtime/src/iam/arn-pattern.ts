import { matchesGlob } from './glob.ts'
import type { PolicyRequest } from './policy-request.ts'
import {
  formatGlob,
  isFixed,
  type PolicyText,
  parsePolicyText,
  type Resolved,
  resolveText,
} from './policy-text.ts'

/** A pattern for ARNs: its fields, or everything. As texts, where they can be: policies are kept by the thousand. */
export type ArnPattern = readonly (string | PolicyText)[]

const FIELDS = 6
const EVERYTHING: ArnPattern = []

/** What fields may hold, the wildcards aside: partition, service, region, account, resource. */
const FORMS = [
  /^arn$/,
  /^[a-z*?-]+$/,
  /^[a-z0-9*?-]+$/,
  /^[a-z0-9*?-]*$/,
  /^(\d{12}|aws|[\d*?]*[*?][\d*?]*)?$/,
  /./s,
]

/** Parses a pattern for ARNs; undefined for one that no ARN could match, such as `GET/pets`, or one that lacks a field in the middle. */
export function parseArnPattern(pattern: string, hasVariables: boolean): ArnPattern | undefined {
  if (pattern === '*') return EVERYTHING
  const text = parsePolicyText(pattern, hasVariables)
  if (!text) return undefined
  const fields = splitFields(text)
  return fields.length > 1 && fields.every(isGoodField) ? fields.map(shorten) : undefined
}

/** A character that is no wildcard, though it looks like one, has no place in a text. */
function shorten(field: PolicyText): string | PolicyText {
  return isFixed(field) && !field.includes('*') && !field.includes('?') ? formatGlob(field) : field
}

/** ARNs are compared field by field, so that no wildcard reaches over a colon; fields left out at the end are `*`. */
export function matchesArn(pattern: ArnPattern, arn: string, request: PolicyRequest): Resolved<boolean> {
  const values = splitArn(arn)
  for (const [index, field] of pattern.entries()) {
    const value = values[index] ?? ''
    if (typeof field === 'string') {
      if (!matchesGlob(field, value)) return false
      continue
    }
    const glob = resolveText(field, request)
    if (typeof glob === 'string') return glob
    if (!matchesGlob(glob, value)) return false
  }
  return true
}

function isGoodField(field: PolicyText, index: number): boolean {
  if (!isFixed(field)) return true
  const text = field.map((it) => (typeof it === 'string' ? it : '*')).join('')
  return FORMS[index]?.test(text) === true
}

function splitFields(text: PolicyText): PolicyText[] {
  const fields: PolicyText[number][][] = [[]]
  for (const it of text) {
    if (it === ':' && fields.length < FIELDS) fields.push([])
    else fields.at(-1)?.push(it)
  }
  return fields
}

function splitArn(arn: string): string[] {
  const fields = arn.split(':')
  return [...fields.slice(0, FIELDS - 1), fields.slice(FIELDS - 1).join(':')].slice(0, fields.length)
}
