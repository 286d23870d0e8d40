import { statSync } from 'node:fs'
import { isRegion } from '@gatehouse/contract'
import { isOrigin } from '../addresses/origins.ts'
import type { VpcTarget } from '../upstream/private-targets.ts'
import { expecting, type Parse } from './option.ts'
import { isHostName, parseList } from './parse-list.ts'
import { parseQuotas, QUOTA_NAMES, type QuotaOptions } from './quotas.ts'

/** Takes any text as it is. */
export const takeText: Parse<string> = (text) => text

/** Takes a text that matches as it is. */
export function parseMatching(pattern: RegExp, expected: string): Parse<string> {
  return expecting(expected, (text) => (pattern.test(text) ? text : undefined))
}

/** Takes a number whose text matches. */
export function parseNumber(pattern: RegExp, expected: string): Parse<number> {
  return expecting(expected, (text) => (pattern.test(text) ? Number(text) : undefined))
}

/** Takes one of several words. */
export function parseChoice<Choice extends string>(choices: readonly Choice[]): Parse<Choice> {
  return expecting(`one of ${choices.join(', ')}`, (text) => choices.find((choice) => choice === text))
}

/** True where it is on; undefined, as if it had not been given, for any other text. */
export const parseSwitch: Parse<true | undefined> = (text) =>
  text === '1' || text === 'true' ? true : undefined

/** 0 stands for any free port. */
export const parsePort: Parse<number> = expecting('a number from 0 to 65535', readPort)

export const parseDebuggerPort: Parse<number> = expecting('a port', (text) => readPort(text) || undefined)

function readPort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined
}

export const parseUrl: Parse<string> = parseMatching(/^https?:\/\/[^/?#]/, 'an http or https URL')

/** A folder that is there. */
export const parseFolder: Parse<string> = expecting('a folder', (text) =>
  statSync(text, { throwIfNoEntry: false })?.isDirectory() ? text : undefined,
)

/** Separated by spaces or commas; undefined where there are none. */
export const parseRegions: Parse<readonly string[] | undefined> = (text, flag) => {
  const read = expecting('regions of small letters, digits and dashes', (given) => {
    const regions = given.split(/[\s,]+/).filter(Boolean)
    return regions.every(isRegion) ? regions : undefined
  })
  const regions = read(text, flag)
  return regions.length > 0 ? regions : undefined
}

export const parseQuotaList: Parse<QuotaOptions> = expecting(
  `<name>=<number|unlimited> of ${QUOTA_NAMES.join(', ')}`,
  parseQuotas,
)

/** `<arn>=<url>`, separated by spaces. */
export const parseVpcTargets: Parse<readonly VpcTarget[]> = (text, flag) =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => parseVpcTarget(pair, flag))

const parseVpcTarget: Parse<VpcTarget> = expecting('<arn>=<url>', (pair) => {
  const [, arn = '', url = ''] = /^(arn:[^=]+(?:\?[^=]*)?)=(https?:\/\/[^/?#]+[^?#]*)$/.exec(pair) ?? []
  return arn !== '' && URL.canParse(url) ? { arn, url } : undefined
})

/** Separated by spaces. */
export const parseHostNames: Parse<readonly string[]> = (text, flag) =>
  parseList(flag, text, { isGood: isHostName, expected: 'a name without port' })

/** Separated by spaces. */
export const parseOrigins: Parse<readonly string[]> = (text, flag) =>
  parseList(flag, text, { isGood: isOrigin, expected: 'an origin such as https://console.example' })
