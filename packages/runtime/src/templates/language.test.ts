import { describe, expect, it } from 'vitest'
import { compileTemplate, type TemplateFailure } from './compile-template.ts'

function render(template: string): string | TemplateFailure {
  const compiled = compileTemplate(template)
  if (typeof compiled !== 'function') return compiled
  return compiled({ body: '{}', context: { stage: 'live' }, stageVariables: {} })
}

/** websocket-apis §8.3, §8.4 */
describe('a template', () => {
  it.each([
    ['plain {text}', 'plain {text}'],
    ['$ # $5 #fff a@b.c \\ \\n #100', '$ # $5 #fff a@b.c \\ \\n #100'],
    ['$nothing ${nothing} $nothing.a.b(1)', '$nothing ${nothing} $nothing.a.b(1)'],
    ['[$!nothing$!{nothing}$!nothing.a]', '[]'],
    ['${nothing|"instead"}', 'instead'],
    ['$context.stage.', 'live.'],
    ['${context.stage}s', 'lives'],
    ['\\$context.stage \\\\$context.stage \\$nothing', '$context.stage \\live \\$nothing'],
    ['\\#set($a = 1) \\#if', '#set($a = 1) #if'],
    ['a## comment\nb#* $x #if *#c', 'abc'],
    ['#[[ $context.stage #if ]]#', ' $context.stage #if '],
    ['#set($a = "x")$a', 'x'],
    ['a\n  #set($a = 1)\nb', 'a\nb'],
    ['#set($a = "<$context.stage>")$a', '<live>'],
    ["#set($a = '<$context.stage>')$a", '<$context.stage>'],
    ['#set($a = "say ""hi""")$a', 'say "hi"'],
    ["#set($a = 'it''s')$a", "it's"],
    ['#set($a = "#foreach($i in [1..3])$i#end")$a', '123'],
    ['#set($a = 1)#set($a = $nothing)$a', '1'],
    ['#set($m = {})#set($m.a = 1)#set($m["b"] = 2)$m', '{a=1, b=2}'],
    ['#set($l = [1, 2])#set($l[0] = 9)$l', '[9, 2]'],
    ['#set($m = {"a": [1, "x"], "b": {"c": true}})$m', '{a=[1, x], b={c=true}}'],
    ['#if(true)a#{else}b#end', 'a'],
    ['#if(false)a#elseif(true)b#{else}c#end', 'b'],
    ['#if($nothing)a#{elseif}(false)b#{else}c#{end}d', 'cd'],
    ['#if("")a#end#if(0)b#end#if([])c#end', 'abc'],
    ['#if(!$nothing && (1 < 2 || $x))a#end', 'a'],
    ['#if(true || false && false)a#end', 'a'],
    ['#if(1 eq 1 and 2 ne 3 and not (2 lt 1) and 2 ge 2 or 1 gt 1 or 1 le 0)a#end', 'a'],
    [
      '#if("1" == 1)a#end#if($nothing == $other)b#end#if([1] == [1])c#end#if({"a":1} != {"a":2})d#end',
      'abcd',
    ],
    ['#if("a" < "b")a#end', ''],
    ['#set($a = 7 / 2)$a,#set($a = -7 / 2)$a,#set($a = 7 % 4)$a', '3,-3,3'],
    ['#set($a = 1 + 2 * 3 - (4 - 1))$a,#set($a = 1.5 + 1)$a', '4,2.5'],
    ['#set($a = "a" + 1 + "b")$a', 'a1b'],
    ['#set($a = 3)#set($a = $a / 0)$a', '3'],
    ['#foreach($i in [1..3])$i#if($foreach.hasNext),#end#end', '1,2,3'],
    ['#foreach($i in [3..1])$foreach.index$foreach.count$velocityCount #end', '011 122 233 '],
    ['#foreach($i in ["a", "b"])$foreach.first$foreach.last #end$!foreach', 'truefalse falsetrue '],
    ['#foreach($a in [1, 2])#foreach($b in [5, 6])$foreach.parent.count$b #end#end', '15 16 25 26 '],
    ['#foreach($v in {"a": 1, "b": 2})$v#end', '12'],
    ['#foreach($i in $nothing)a#end#foreach($i in "text")b#end', ''],
    ['#set($i = "kept")#foreach($i in [1])$i#end$i', '1kept'],
    ['#foreach($i in [1..9])#if($i == 3)#break#end$i#end.', '12.'],
    ['a#stop b', 'a'],
    ['#foreach($i in [1..9])$i#if($i == 2)#stop#end#end never', '12'],
    ['#macro(twice $x)$x$x#end#twice("ab")#twice(1)', 'abab11'],
    ['#macro(add $a $b)#set($sum = $a + $b)#end#add(1, 2)$sum', '3'],
    ['#macro(down $n)$n#if($n > 0)#set($m = $n - 1)#down($m)#end#end#down(3)', '3210'],
    ['#define($block)[$context.stage]#end$block$block', '[live][live]'],
    ["#evaluate('$context.stage')", 'live'],
    ['#if(true)\n  a\n#end\nb', '  a\nb'],
    ['#foreach($i in [1..2])\r\n$i\r\n#end\r\n.', '1\r\n2\r\n.'],
  ])('%j renders %j', (template, text) => {
    expect(render(template)).toBe(text)
  })

  it.each([
    '#if(',
    '#if(true)',
    '#end',
    'a #else b',
    '#set($a)',
    '#set(1 = 2)',
    '#set($a.b() = 2)',
    '#set($a = )',
    '#set($a = "open)',
    '#foreach($i of [1])#end',
    '#foreach(i in [1])#end',
    '${open',
    '$a.b(1',
    '#set($a = [1, 2)',
    '#include("x")',
    '#parse("x")',
  ])('%s cannot be compiled', (template) => {
    expect(compileTemplate(template)).toEqual({
      templateError: expect.stringMatching(/^line 1, column \d+: /),
    })
  })
})

/** websocket-apis §8.3 */
describe('a method', () => {
  it.each([
    ['"abc".length()', '3'],
    ['"".isEmpty()', 'true'],
    ['"abc".contains("b")', 'true'],
    ['"abc".equals("abc")', 'true'],
    ['"1".equals(1)', 'false'],
    ['"aBc".equalsIgnoreCase("AbC")', 'true'],
    ['"abc".startsWith("ab")', 'true'],
    ['"abc".endsWith("bc")', 'true'],
    ['"abcb".indexOf("b")', '1'],
    ['"abcb".lastIndexOf("b")', '3'],
    ['"abc".charAt(1)', 'b'],
    ['"abc".substring(1)', 'bc'],
    ['"abc".substring(0, 1)', 'a'],
    ['"aBc".toLowerCase()', 'abc'],
    ['"aBc".toUpperCase()', 'ABC'],
    ['" a ".trim()', 'a'],
    ['"a".concat("b")', 'ab'],
    ['"a.b.c".replace(".", "$1")', 'a$1b$1c'],
    ["'a1b22'.replaceAll('\\d+', '<>')", 'a<>b<>'],
    ["'john smith'.replaceAll('(\\w+) (\\w+)', '$2 $1')", 'smith john'],
    ["'ab'.replaceAll('', '-')", '-a-b-'],
    ["'aaa'.replaceFirst('a', 'b')", 'baa'],
    ["'abc'.matches('[a-c]+')", 'true'],
    ["'abc'.matches('b')", 'false'],
    ["'a,b,,c,,'.split(',')", '[a, b, , c]'],
    ["'a,b,c'.split(',', 2)", '[a, b,c]'],
    ["'abc'.split('')", '[a, b, c]'],
    ["'abc'.split(',').size()", '1'],
    ['[1, 2].size()', '2'],
    ['[].isEmpty()', 'true'],
    ['[1, 2].contains(2)', 'true'],
    ['[1, 2].contains("2")', 'false'],
    ['[1, 2].indexOf(2)', '1'],
    ['[1, 2].get(1)', '2'],
    ['[1, 2].add(3)', 'true'],
    ['[1, 2].remove(0)', '1'],
    ['[1, 2, 3].subList(1, 3)', '[2, 3]'],
    ['{"a": 1}.get("a")', '1'],
    ['{"a": 1}.getOrDefault("b", 2)', '2'],
    ['{"a": 1}.size()', '1'],
    ['{"a": 1}.isEmpty()', 'false'],
    ['{"a": 1}.put("a", 2)', '1'],
    ['{"a": 1}.containsKey("a")', 'true'],
    ['{"a": 1}.containsValue(2)', 'false'],
    ['{"a": 1, "b": 2}.keySet()', '[a, b]'],
    ['{"a": 1, "b": 2}.values()', '[1, 2]'],
    ['{"a": 1}.entrySet()', '[a=1]'],
    ['{"a": 1}.entrySet().get(0).key', 'a'],
    ['{"a": 1}.entrySet().get(0).getValue()', '1'],
    ['{"a": 1}.remove("a")', '1'],
    ['0.parseInt("42")', '42'],
    ['7.toString().length()', '1'],
    ['true.equals(true)', 'true'],
  ])('%s gives %s', (call, text) => {
    const [, self, rest] = /^("[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\}|\w+)(.*)$/.exec(call) ?? []
    expect(render(`#set($self = ${self})$self${rest}`)).toBe(text)
  })

  it.each([
    '"abc".substring(4)',
    '"abc".substring(2, 1)',
    '"abc".charAt(3)',
    '[1].get(1)',
    '"a".concat($nothing)',
  ])('%s fails, as in Java', (call) => {
    const [, self, rest] = /^("[^"]*"|\[[^\]]*\])(.*)$/.exec(call) ?? []
    expect(render(`#set($self = ${self})$self${rest}`)).toEqual({ templateError: expect.any(String) })
  })
})
