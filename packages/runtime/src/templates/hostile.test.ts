import { describe, expect, it } from 'vitest'
import { compileTemplate, type TemplateFailure } from './compile-template.ts'

function render(template: string, body = '{"list":[1],"text":"abc"}'): string | TemplateFailure {
  const compiled = compileTemplate(template)
  if (typeof compiled !== 'function') return compiled
  return compiled({ body, context: { stage: 'live' }, stageVariables: {} })
}

const OWNERS = [
  "$input.path('$')",
  "$input.path('$.list')",
  "$input.path('$.text')",
  '$input',
  '$util',
  '$context',
  '$stageVariables',
  '$text',
  '$number',
  '$map',
  '$list',
  '$entry',
]
const NAMES = [
  'constructor',
  '__proto__',
  'prototype',
  'hasOwnProperty',
  'toLocaleString',
  'valueOf',
  '__defineGetter__',
  '__lookupGetter__',
  'call',
  'apply',
  'bind',
  'caller',
  'arguments',
  'class',
  'getClass',
  'isHost',
  'items',
  'body.constructor',
  'forEach',
  'get.constructor',
]

/** A template sees data and the methods it may call, and nothing of JavaScript. */
describe('what a template cannot reach', () => {
  const SETUP =
    '#set($text = "t")#set($number = 1)#set($map = {"a": 1})#set($list = [1])#set($entry = $map.entrySet().get(0))'
  it.each(OWNERS)('%s has none of the names of JavaScript', (owner) => {
    for (const name of NAMES) {
      for (const reach of [`.${name}`, `.${name}()`, `["${name}"]`, `.${name}("return process")`])
        expect(render(`${SETUP}#set($found = "nothing")#set($found = ${owner}${reach})$found`), reach).toBe(
          'nothing',
        )
    }
  })

  it.each([
    ['#set($map.__proto__ = {"polluted": 1})$map.get("polluted")'],
    ['#set($x = $map.put("__proto__", {"polluted": 1}))$map.polluted'],
    ['#set($list["__proto__"] = {"polluted": 1})$list.polluted'],
    ['#set($input.__proto__ = {"polluted": 1})$input.polluted'],
    [`$input.path('$.__proto__').polluted`],
    [`$util.parseJson('{"__proto__":{"polluted":1}}').polluted`],
  ])('%s leaves every other object as it is', (template) => {
    render(SETUP + template)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(render(`${SETUP}#if($map.polluted || $list.polluted || $context.polluted)reached#end`)).toBe('')
  })
})

const GROWING = '#set($s = "xxxxxxxx")#foreach($i in [1..60])'
const LIMIT_MS = 2000

/** Processor time of this process: what a busy machine does besides does not count. */
function spentMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Each of these would take minutes, or all the memory, and ends well within a second on a machine that has nothing else to do. */
describe('a template that would not end', () => {
  it.each([
    [
      'nested loops',
      '#foreach($a in [1..1000])#foreach($b in [1..1000])#foreach($c in [1..1000])x#end#end#end',
    ],
    ['a long range', '#set($a = [1..1000000000])'],
    ['a macro that calls itself', '#macro(r)#r()#end#r()'],
    ['a block that names itself', '#define($d)$d$d#end$d'],
    ['a text that evaluates itself', "#set($e = '#evaluate($e)')#evaluate($e)"],
    ['a text that doubles', `${GROWING}#set($s = "$s$s")#end`],
    ['a sum that doubles', `${GROWING}#set($s = $s + $s)#end`],
    ['Base64 of Base64', `${GROWING}#set($s = $util.base64Encode("$s$s"))#end`],
    [
      'escapes of escapes',
      `#set($s = "''''")#foreach($i in [1..60])#set($s = $util.escapeJavaScript($s))#end`,
    ],
    ['replacements that grow', `${GROWING}#set($s = $s.replaceAll('', $s))#end`],
    ['a list that doubles', '#set($l = [1])#foreach($i in [1..60])#set($x = $l.addAll($l))#end'],
    ['shared lists printed', '#set($l = [1])#foreach($i in [1..60])#set($l = [$l, $l])#end$l'],
    [
      'shared lists compared',
      '#set($l = [1])#set($m = [1])#foreach($i in [1..60])#set($l = [$l, $l])#set($m = [$m, $m])#end#if($l == $m)#end',
    ],
    ['a list in itself', '#set($l = [])#set($x = $l.add($l))$l'],
    ['a map in itself', '#set($m = {})#set($m.a = $m)$m'],
    [
      'very much output',
      `#set($s = "xxxxxxxx")#foreach($i in [1..16])#set($s = $s + $s)#end#foreach($i in [1..1000])$s#end`,
    ],
    [
      'a large regular expression',
      `#set($s = "x".toString())${GROWING.replace('60', '13')}#set($s = $s + $s)#end#foreach($i in [1..1000])#set($x = $s.matches('(a?){50}(x+x+)+y'))#end`,
    ],
    [
      'descents',
      "#foreach($i in [1..1000])#foreach($j in [1..1000])#set($x = $input.json('$..*..*'))#end#end",
    ],
    ['openings that nothing closes', `#foreach($i in [1..1000])#evaluate('${'#[['.repeat(10_000)}')#end`],
    ['comments that nothing closes', `#foreach($i in [1..1000])#evaluate('${'#*'.repeat(15_000)}')#end`],
    ['a long chain of sums', `#set($a = 1${'+1'.repeat(12_000)})$a`],
  ])('ends: %s', (_title, template) => {
    const before = spentMs()
    expect(render(template)).toEqual({ templateError: expect.any(String) })
    expect(spentMs() - before).toBeLessThan(LIMIT_MS)
  })

  it.each([
    ['directives', '#if(true)'],
    ['parentheses', '#set($a = ', '('],
    ['lists', '#set($a = ', '['],
    ['indexes', '$a', '[$a'],
    ['negations', '#if(', '!'],
    ['macros', '#macro(a)'],
    ['open texts', '#set($a = "'],
    ['open literals', '#[['],
    ['open comments', '#*'],
    ['dollars', '$'],
    ['backslashes', '\\'],
    ['references', '$a.b '],
    ['members', '$a', '.b'],
  ])('is compiled, or refused, at once with thousands of %s', (_title, start, repeated = start) => {
    const before = spentMs()
    const template = (start + repeated.repeat(40_000)).slice(0, 32_768)
    const rendered = render(template)
    expect(typeof rendered === 'string' ? rendered : rendered.templateError).not.toBe('')
    expect(spentMs() - before).toBeLessThan(LIMIT_MS)
  })

  it.each([
    ["$input.path('$.text').matches('(a+)+b')"],
    ["$input.path('$.text').replaceAll('(a*)*b', '').isEmpty()"],
    ["$input.path('$.text').contains('b')"],
    ["$input.json('$[?(@.text =~ /(a|aa)+b/)]').contains('b')"],
  ])('%s of a long text is no, at once', (template) => {
    const before = spentMs()
    expect(render(template, JSON.stringify({ text: 'a'.repeat(5000) }))).toBe('false')
    expect(spentMs() - before).toBeLessThan(LIMIT_MS)
  })

  it.each(["$input.path('$')", "$input.json('$')"])(
    '%s of a very deep message is an error, or the message',
    (template) => {
      const deep = '['.repeat(60_000) + ']'.repeat(60_000)
      const rendered = render(template, deep)
      // How deep Node's own JSON goes is its version's.
      expect(rendered === deep || typeof rendered === 'object').toBe(true)
    },
  )

  it('ends a loop after a thousand rounds, and goes on', () => {
    expect(render('#foreach($i in [1..5000])#set($n = $i)#end$n')).toBe('1000')
  })

  it('refuses what is longer than a template may be', () => {
    expect(compileTemplate(' '.repeat(32_769))).toEqual({ templateError: expect.stringContaining('32768') })
  })

  it.each([
    "$context.stage.matches('(?<a')",
    "$context.stage.matches('(a)\\1')",
    "$context.stage.replaceAll('a', '$9')",
  ])('refuses %s', (template) => {
    expect(render(template.replace("'a'", "'l'"))).toEqual({ templateError: expect.any(String) })
  })
})
