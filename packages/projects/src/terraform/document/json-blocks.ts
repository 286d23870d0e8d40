import { parseJson } from '@gatehouse/contract/core'
import { isMap } from '../../documents/positions.ts'
import { type BlockBody, endOfBracket, escapedAt, type TerraformBlock } from './hcl.ts'

/**
 * The blocks of a file in the JSON syntax, `.tf.json`; none where it is no JSON.
 *
 * Source: https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function blocksOfJson(text: string): readonly TerraformBlock[] {
  const lines = text.split('\n')
  const lineOf = (words: readonly string[]) =>
    words.reduce((line, word) => {
      const found = lines.findIndex((one, at) => at >= line && one.includes(`${JSON.stringify(word)}:`))
      return found < 0 ? line : found
    }, 0) + 1
  return partsOf(parseJson(text)).flatMap(([type, value]) =>
    labelled(value, LABELS[type] ?? 0).map(({ labels, members }) => {
      const words = [type, ...labels]
      return { words, line: lineOf(words), body: new JsonBody(members, type) }
    }),
  )
}

/** How many labels blocks have. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  module: 1,
  variable: 1,
  output: 1,
  provider: 1,
}

/** Members of an object, or of a list of objects, which is the same there. */
function partsOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap(partsOf)
  return isMap(value) ? Object.entries(value).filter(([name]) => name !== '//') : []
}

interface Labelled {
  readonly labels: readonly string[]
  readonly members: readonly (readonly [string, unknown])[]
}

function labelled(value: unknown, count: number): readonly Labelled[] {
  if (count > 0)
    return partsOf(value).flatMap(([label, inner]) =>
      labelled(inner, count - 1).map(({ labels, members }) => ({ labels: [label, ...labels], members })),
    )
  return [value].flat().map((one) => ({ labels: [], members: partsOf(one) }))
}

class JsonBody implements BlockBody {
  readonly #members: readonly (readonly [string, unknown])[]
  readonly #type: string

  constructor(members: readonly (readonly [string, unknown])[], type: string) {
    this.#members = members
    this.#type = type
  }

  own(name: string): string | undefined {
    return toExpression(this.#find(name), this.#type === 'variable' && name === 'type')
  }

  any(name: string): string | undefined {
    const [only, ...others] = this.#members.flatMap(([, value]) => nestedIn(value, name))
    return this.own(name) ?? (others.length === 0 ? toExpression(only, false) : undefined)
  }

  names(): readonly string[] {
    return this.#members.map(([name]) => name)
  }

  dynamic(label: string): BlockBody | undefined {
    for (const [own, value] of partsOf(this.#find('dynamic'))) {
      const members = partsOf(value)
      const iterator = members.find(([name]) => name === 'iterator')?.[1]
      if ((iterator ?? own) === label) return new JsonBody(members, '')
    }
    return undefined
  }

  #find(name: string): unknown {
    return this.#members.find(([own]) => own === name)?.[1]
  }
}

function nestedIn(value: unknown, name: string): readonly unknown[] {
  return partsOf(value).flatMap(([own, one]) => (own === name ? [one] : nestedIn(one, name)))
}

/** The expression that JSON stands for: a text is a template, and the type of a variable is what its text says. */
function toExpression(value: unknown, isType: boolean): string | undefined {
  if (typeof value === 'string') return isType ? value : quote(value)
  if (Array.isArray(value)) return `[${value.map((one) => toExpression(one, false)).join(', ')}]`
  if (!isMap(value)) return value === undefined ? undefined : JSON.stringify(value)
  const members = Object.entries(value).map(([name, one]) => `${quote(name)} = ${toExpression(one, false)}`)
  return `{ ${members.join(', ')} }`
}

/** A text in quotes; what is computed in it stays as it is. */
function quote(text: string): string {
  let quoted = ''
  for (let at = 0; at < text.length; ) {
    const step = escapedAt(text, at, false)
    const isComputed = step === 0 && /^[$%]\{/.test(text.slice(at, at + 2))
    const end = isComputed ? endOfBracket(text, at + 1) : at + Math.max(step, 1)
    const part = text.slice(at, end)
    quoted += isComputed || step > 0 ? part : JSON.stringify(part).slice(1, -1)
    at = end
  }
  return `"${quoted}"`
}
