import { describe, expect, it } from 'vitest'
import { compileTemplate, type TemplateFailure } from './compile-template.ts'
import { findLastText, findText, splitAt } from './values/search-text.ts'

function render(template: string, body: string): string | TemplateFailure {
  const compiled = compileTemplate(template)
  if (typeof compiled !== 'function') return compiled
  return compiled({ body, context: {}, stageVariables: {} })
}

const TOO_MANY_STEPS = { templateError: 'the template takes more than 1000000 steps' }
const LONG = 'Ā'.repeat(120_000)
const NESTED = `${'['.repeat(3000)}"${'x'.repeat(115_000)}"${']'.repeat(3000)}`

/** What is read and visited is paid for, so that a message is refused after so much work and not after so much time. */
describe('the steps of a template', () => {
  it.each([
    '$b.trim()',
    '$b.toLowerCase()',
    '$b.toUpperCase()',
    '$b.equals($c)',
    '$b.equalsIgnoreCase($c)',
    '$b.compareTo($c)',
    '$b.contains("x")',
    '$b.startsWith("x")',
    '$b.endsWith("x")',
    '$b.indexOf("x")',
    '$b.lastIndexOf("x")',
    '$b.replace("x", "y")',
    '$b == $c',
    '$b != $c',
    '[$b].contains($c)',
    '{"a": $b}.containsValue($c)',
    '$b.matches("x")',
  ])('are those of the text that it reads: %s', (expression) => {
    const [first = '', ...rest] = expression.split('.')
    const named = /^[[{]/.test(first) ? `#set($l = ${first})` : ''
    const call = named ? ['$l', ...rest].join('.') : expression
    const rounds = (count: number) =>
      `#set($b = $input.path('$.b'))#set($c = $input.path('$.c'))${named}#foreach($i in [1..${count}])#set($x = ${call})#end`
    const body = JSON.stringify({ b: `${LONG}a`, c: `${LONG}b` })
    expect(render(rounds(3), body)).toBe('')
    expect(render(rounds(200), body)).toEqual(TOO_MANY_STEPS)
  })

  it.each([
    ['alternatives', listOf(3, Array(1500).fill('false').join('||'))],
    ['conjunctions', listOf(3, Array(1500).fill('true').join('&&'))],
    ['negations', listOf(90, `${'!'.repeat(100)}$a`)],
    ...['1', '"a"', "'a'", 'true', '[]', '{}'].map((literal) => [literal, listOf(6000, literal)]),
  ])('count %s', (_title, expression) => {
    const rounds = (count: number) => `#foreach($i in [1..${count}])#set($x = ${expression})#end`
    expect(render(rounds(1), '{}')).toBe('')
    expect(render(rounds(150), '{}')).toEqual(TOO_MANY_STEPS)
  })

  it.each([
    ['what a path finds in many places, before it is written', "$input.json('$..*')", NESTED],
    [
      'what a filter compares',
      "$input.path('$.a[?(@ == $.b)]').size()",
      JSON.stringify({ a: Array(300).fill([1]), b: Array(20_000).fill([1]) }),
    ],
    [
      'what two paths of a filter find',
      "$input.path('$.a[?($..* == $..*)]').size()",
      JSON.stringify({ a: [1], b: JSON.parse(NESTED) as unknown }),
    ],
    [
      'the texts that a filter orders',
      "$input.path('$.a[?($.b < $.c)]').size()",
      JSON.stringify({ a: Array(300).fill(1), b: `${LONG}a`, c: `${LONG}b` }),
    ],
    [
      'the members that a path counts',
      "$input.path('$.a[?($.b.length() == 1)]').size()",
      JSON.stringify({
        a: Array(300).fill(1),
        b: Object.fromEntries(Array.from({ length: 9000 }, (_, at) => [`a${at}`, 1])),
      }),
    ],
    [
      'the names of a path',
      `$input.path("$.a[*]['${Array(200).fill('b').join("','")}']").size()`,
      JSON.stringify({ a: Array(9000).fill({ c: 1 }) }),
    ],
    [
      'the tests of a filter',
      `$input.path("$.a[?(${Array(200).fill('@.b').join('||')})]").size()`,
      JSON.stringify({ a: Array(9000).fill({ c: 1 }) }),
    ],
    [
      'the length of a path',
      "#set($p = $input.path('$.p'))#foreach($i in [1..9])#set($x = $input.json($p))#end",
      JSON.stringify({ p: `$${'.a'.repeat(60_000)}` }),
    ],
    [
      'the names of maps that it prints',
      '#set($m = {})#set($x = $m.put($input.body, 1))#set($l = [])#foreach($i in [1..200])#set($x = $l.add($m))#end$l',
      LONG,
    ],
    ['the size of a pattern', '#set($x = $input.body.matches("([ab]+){900}c"))', 'ab'.repeat(5000)],
    [
      'the groups of a replacement',
      `#set($x = $input.body.replaceFirst(".+", '${'$0'.repeat(4000)}'))`,
      'x'.repeat(100_000),
    ],
    [
      'the values of a map that a loop copies',
      "#set($m = $input.path('$'))#foreach($i in [1..1000])#foreach($j in $m)#break#end#end",
      JSON.stringify(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`a${at}`, 1]))),
    ],
    [
      'the parameters of a macro',
      `#macro(m ${'$a '.repeat(5000)})#end#foreach($i in [1..1000])#m()#end`,
      '{}',
    ],
    [
      'what is evaluated',
      "#foreach($i in [1..100])#evaluate($input.path('$'))#end",
      JSON.stringify('#[['.repeat(9000)),
    ],
  ])('count %s', (_title, template, body) => {
    expect(render(template, body)).toEqual(TOO_MANY_STEPS)
  })

  it('let a usual template of a large message be', () => {
    const items = Array.from({ length: 500 }, (_, at) => ({
      id: at,
      name: `name ${at}`,
      text: 'x'.repeat(100),
    }))
    const body = JSON.stringify({ items })
    const template =
      "#set($items = $input.path('$.items'))$input.json('$')#foreach($i in $items)#if($i.name.matches('^name [0-9]{1,3}$') && $i.id >= 0)$i.text.toUpperCase().trim()#end#end"
    expect(render(template, body)).toBe(body + 'X'.repeat(50_000))
  })
})

describe('the time that a template takes', () => {
  it.each([
    [
      'long parts of its text',
      "#foreach($i in [1..5])$input.path('$.text').contains($input.path('$.part'))#end",
      { text: 'a'.repeat(80_000), part: `${'a'.repeat(20_000)}b${'a'.repeat(20_000)}` },
    ],
    [
      'the last place of a long part',
      "#foreach($i in [1..5])$input.path('$.text').lastIndexOf($input.path('$.part'))#end",
      { text: 'a'.repeat(80_000), part: `${'a'.repeat(40_000)}b` },
    ],
    ['openings that nothing closes', '#[['.repeat(10_900), {}],
    ['comments that nothing closes', '#*'.repeat(16_000), {}],
  ])('grows with its length, and not with the square: %s', (_title, template, body) => {
    const before = process.cpuUsage()
    for (let at = 0; at < 60; at += 1) render(template, JSON.stringify(body))
    const { user } = process.cpuUsage(before)
    expect(user / 1000).toBeLessThan(4000)
  })
})

describe('regular expressions of which each match looks at all that follows', () => {
  it.each([
    ['replaced', `$input.body.replaceAll('b.*c|b','')`],
    ['replaced by their groups', `$input.body.replaceAll('(b).*c|(b)','$2')`],
    ['split at', `$input.body.split('b.*c|b').size()`],
    ['in a loop', `#foreach($i in [1..900])$input.body.substring(0,3000).replaceAll('b.*c|b','')#end`],
  ])('are broken off: %s', (_title, template) => {
    const before = process.cpuUsage()
    expect(render(template, 'b'.repeat(131_072))).toEqual({
      templateError: "the template's regular expressions take more than 1000 ms",
    })
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000)
  })

  it('may match as often as a message is long', () => {
    expect(render(`$input.body.replaceAll(' +','-').length()`, ' b'.repeat(5_000))).toBe('10000')
  })
})

describe('the search for a long part', () => {
  const PARTS = ['', 'a', 'ab', 'aba', 'abab', 'ababab', 'b']
    .map((part) => part.repeat(40))
    .concat('x'.repeat(40))
  const TEXTS = PARTS.flatMap((part) => [part, `${part}b${part}a`, `ab${part.slice(1)}${part}${part}`])

  it.each(PARTS)('finds what the short one does: %s', (part) => {
    for (const text of TEXTS) {
      expect(findText(text, part)).toBe(text.indexOf(part))
      expect(findText(text, part, 3)).toBe(text.indexOf(part, 3))
      expect(findLastText(text, part)).toBe(text.lastIndexOf(part))
      expect(splitAt(text, part)).toEqual(text.split(part))
    }
  })
})

function listOf(count: number, expression: string): string {
  return `[${Array(count).fill(expression).join(',')}]`
}
