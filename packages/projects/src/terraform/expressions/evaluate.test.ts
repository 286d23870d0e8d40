import { describe, expect, it } from 'vitest'
import type { Instance } from '../document/instances.ts'
import { evaluate, type Names } from './evaluator.ts'
import { parseExpression } from './parse-expression.ts'
import {
  ABSENT,
  fromJson,
  LaterText,
  ResourceValue,
  settle,
  textOf,
  toJson,
  UNKNOWN,
  type Value,
} from './values.ts'

const LOCALS: Readonly<Record<string, unknown>> = {
  name: 'pets',
  zone: null,
  routes: { 'GET /a': { fn: 'one', admin: true }, 'GET /b': { fn: 'two', admin: false } },
  list: ['c', 'a', 'b', 'a'],
  nested: [[1, [2]], [], [3]],
}

/** Names of `local`, a resource `aws_x.made` whose attributes are made up, and nothing else. */
const NAMES: Names = {
  resolve([first, second], { index }) {
    if (second === undefined) return undefined
    if (first === 'each' && second === 'key') return String(index)
    if (first === 'local') return second in LOCALS ? fromJson(LOCALS[second]) : UNKNOWN
    return first === 'aws_x' && second === 'made' ? new ResourceValue({} as Instance) : UNKNOWN
  },
  memberOf: (_, name) => new LaterText((read) => read({} as Instance, name)),
  known: () => undefined,
  readFile: (path) => FILES.get(path),
}

const FILES = new Map([
  ['./a.json', '{"a":1}'],
  ['./t.yaml', 'uri: ${uri}\nkeep: $${x}\nlist: ${join(",", list)}\n'],
  ['./loop.yaml', '%{ for one in list }${one}%{ endfor }'],
])

/** JSON of what an expression comes to once everything is made; how it is called where it has none. */
function evaluated(text: string): unknown {
  const expression = parseExpression(text)
  if (!expression) return 'unread'
  const value: Value = evaluate(
    expression,
    { scope: { prefix: '', configuration: {}, folder: '.' }, index: 'GET /a' },
    NAMES,
  )
  const settled = settle(value, (_, name) => `<${name}>`)
  if (settled === UNKNOWN || settled === ABSENT) return settled.description
  const json = toJson(settled)
  return json === undefined ? 'open' : JSON.parse(json)
}

describe('an expression', () => {
  it.each<[string, unknown]>([
    ['1 + 2 * 3 - 4 / 2', 5],
    ['(1 + 2) * 3 % 5', 4],
    ['-1 < 2 && !(1 >= 2) || false', true],
    ['1 == 1 ? "yes" : "no"', 'yes'],
    ['false ? 1 : true ? 2 : 3', 2],
    ['"a" != "b"', true],
    ['[1, 2,]', [1, 2]],
    ['{ a = 1, "b" : 2, (local.name) = 3, "${local.name}-x" = 4 }', { a: 1, b: 2, pets: 3, 'pets-x': 4 }],
    ['{\n  a = 1 # one\n  b = 2 // two\n  /* three */ c = 3\n}', { a: 1, b: 2, c: 3 }],
    ['"${local.name}"', 'pets'],
    ['"a ${local.name} $${b} \\"c\\" ${1 + 1}"', 'a pets ${b} "c" 2'],
    [String.raw`"\u00e9\U0001F600\n\\%%{x} 5% $"`, 'é😀\n\\%{x} 5% $'],
    ['"a  ${~ local.name ~}  b"', 'apetsb'],
    ['"${lookup({ "}" = "{" }, "}")}"', '{'],
    ['<<-EOT\n    a ${local.name}\n      "b"\n  EOT', 'a pets\n  "b"\n'],
    ['local.routes["GET /a"].fn', 'one'],
    ['local.routes[each.key].fn', 'one'],
    ['local.list[0]', 'c'],
    ['local.list.1', 'a'],
    ['local.routes[each.key].admin ? "admin" : "user"', 'admin'],
    ['{ for k, v in local.routes : v.fn => k if v.admin }', { one: 'GET /a' }],
    ['[for v in local.list : upper(v) if v != "a"]', ['C', 'B']],
    ['[for i, v in local.list : "${i}${v}"]', ['0c', '1a', '2b', '3a']],
    ['{ for v in local.list : v => v... }', { a: ['a', 'a'], b: ['b'], c: ['c'] }],
    ['values(local.routes)[*].fn', ['one', 'two']],
    ['local.zone[*]', []],
    ['[{ a = { b = 1 } }][*].a.b', [1]],
    ['local.routes["GET /c"]', 'absent'],
    ['try(local.routes["GET /c"].fn, local.zone.x, "none")', 'none'],
    ['can(local.routes["GET /c"])', false],
    ['lookup(local.routes, "GET /c", "none")', 'none'],
    ['coalesce(local.zone, "", "x")', 'x'],
    ['merge({ a = 1, b = 1 }, null, { b = 2 })', { a: 1, b: 2 }],
    ['concat([1], [2, 3])', [1, 2, 3]],
    ['flatten(local.nested)', [1, 2, 3]],
    ['sort(distinct(local.list))', ['a', 'b', 'c']],
    ['element(["a", "b"], 3)', 'b'],
    ['zipmap(["a", "b"], [1, 2])', { a: 1, b: 2 }],
    ['keys(local.routes)', ['GET /a', 'GET /b']],
    ['length(local.list) + length("abc")', 7],
    [
      'setproduct(["a", "b"], [1, 2])',
      [
        ['a', 1],
        ['a', 2],
        ['b', 1],
        ['b', 2],
      ],
    ],
    ['range(1, 4)', [1, 2, 3]],
    ['join("-", ["a", "b"]...)', 'absent'],
    ['max([1, 3, 2]...)', 3],
    ['split("/", "a/b")', ['a', 'b']],
    ['replace("http://x/y", "/^https?:\\\\/\\\\//", "")', 'x/y'],
    ['replace("a.b.c", ".", "$")', 'a$b$c'],
    ['regex("^(\\\\w+) (.*)$", "GET /a")', ['GET', '/a']],
    ['format("%s-%03d%%", "a", 7)', 'a-007%'],
    ['title("a b") == "A B" && lower("A") == "a"', true],
    ['trimsuffix(trimprefix("/a/", "/"), "/")', 'a'],
    ['jsonencode({ b = [1, null], a = "x" })', '{"a":"x","b":[1,null]}'],
    ['jsondecode(file("./a.json")).a', 1],
    ['templatefile("./t.yaml", { uri = local.name, list = [1, 2] })', 'uri: pets\nkeep: ${x}\nlist: 1,2\n'],
    ['tonumber("7") + 1', 8],
    ['tobool("true")', true],
    ['tolist(toset(["b", "a", "b"]))', ['a', 'b']],
    ['join(",", toset(["b", "a"]))', 'a,b'],
    ['{ for k, v in toset(["b", "a"]) : k => v }', { a: 'a', b: 'b' }],
    ['[for k, v in tolist(toset(["b"])) : k]', [0]],
    ['[for v in toset([10, 9]) : v]', [9, 10]],
    ['setsubtract(["a", "b"], ["a"])', ['b']],
    ['setintersection(["a", "b"], ["b", "c"])', ['b']],
    ['lookup({ a = null }, "a", "x")', null],
    ['lookup({ "0" = "a" }, 0, "x")', 'a'],
    ['tostring(null)', null],
    ['tonumber(null)', null],
    ['try(lower(local.zone), "x")', 'x'],
    ['try([local.zone.x], "x")', 'x'],
    ['try({ a = { b = local.zone.x } }, "x")', 'x'],
    ['try("${local.zone.x}/y", "x")', 'x'],
    ['try(local.zone.x == "a" ? 1 : 2, "x")', 'x'],
    ['try([for a in local.zone.x : a], "x")', 'x'],
    ['try(local.name.fn, local.name)', 'pets'],
    ['try(format("%s"), "x")', 'unknown'],
    ['[{ a = [1, 2] }].*.a[0]', [1, 2]],
    ['[{ a = [1, 2] }][*].a[0]', [1]],
    ['[{ a = [{ b = 1 }, { b = 2 }] }, { a = [{ b = 3 }] }][*].a[*].b', [[1, 2], [3]]],
    ['split(",", "")', ['']],
    ['<<EOT\nC:\\${local.name} $${x}\nEOT', 'C:\\pets ${x}\n'],
    ['true /* was */ && false', false],
    ['jsonencode("<a>&")', '"\\u003ca\\u003e\\u0026"'],
    ['jsonencode({ "10" = 1, "9" = 2 })', '{"10":1,"9":2}'],
    ['substr("hello", -3, 5)', 'llo'],
    ['substr("hello", 1, -1)', 'ello'],
    ['urlencode("a(b)* é")', 'a%28b%29%2A+%C3%A9'],
    ['[dirname("/a"), dirname("./a/b"), basename("/a/b"), basename("")]', ['/', 'a', 'b', '.']],
    ['title("it\'s éa")', "It'S Éa"],
    ['replace("ab", "/(a)/", "$1x-$${1}$2")', '-ab'],
    ['replace("ab", "/(?P<n>a)/", "<$${n}>$&")', '<a>$&b'],
    ['range("1", "3")', [1, 2]],
    ['alltrue([true, "true"]) && !anytrue([false])', true],
    ['formatlist("%s/%s", ["a", "b"], "x")', ['a/x', 'b/x']],
    ['sum([1, 2])', 3],
    ['yamldecode("a: [1]").a[0]', 1],
    ['sha256("")', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['fileexists("./a.json") && !fileexists("./none")', true],
    ['["a", "b"][*]', ['a', 'b']],
    ['coalesce(aws_x.made.arn, "x")', '<arn>'],
    ['templatefile("./loop.yaml", { list = ["a", 1] })', 'a1'],
    ['"%{ if local.name == "pets" }yes%{ else }no%{ endif }!"', 'yes!'],
    ['"a%{ if false }yes%{ endif }"', 'a'],
    ['"%{ if true }${1}%{ endif }"', '1'],
    ['"%{ for k, v in { b = 2, a = 1 } ~} ${k}=${v}%{ if v < 2 },%{ endif }%{ endfor }"', 'a=1,b=2'],
    ['"%%{ if } $${x}"', '%{ if } ${x}'],
    ['format("%-4s|%.2f|%x|%t|%5d", "a", 1.5, 255, true, 7)', 'a   |1.50|ff|true|    7'],
  ])('%s comes to its value', (text, expected) => {
    expect(evaluated(text)).toEqual(expected)
  })

  it.each([
    ['aws_x.made.arn', '<arn>'],
    ['"http://${aws_x.made.dns}/{proxy}"', 'http://<dns>/{proxy}'],
    ['aws_x.made.arn == "" ? "none" : "some"', 'some'],
    ['aws_x.made.arn != null ? upper(aws_x.made.arn) : ""', '<ARN>'],
    ['{ a = aws_x.made }["a"].arn', '<arn>'],
    ['jsonencode({ uri = aws_x.made.arn })', '{"uri":"\\u003carn\\u003e"}'],
    ['replace(aws_x.made.url, "<", "")', 'url>'],
    ['join("/", [aws_x.made.a, aws_x.made.b])', '<a>/<b>'],
    ['templatefile("./t.yaml", { uri = aws_x.made.arn, list = [] })', 'uri: <arn>\nkeep: ${x}\nlist: \n'],
  ])('%s waits for what is made', (text, expected) => {
    const expression = parseExpression(text)
    const frame = { scope: { prefix: '', configuration: {}, folder: '.' } }
    const value = expression ? evaluate(expression, frame, NAMES) : UNKNOWN
    expect(textOf(value, (_, name) => `<${name}>`)).toBe(expected)
    expect(textOf(value, () => undefined)).toBe(text.includes('"some"') ? 'some' : undefined)
  })

  it.each([
    ['var.x', 'unknown'],
    ['"a${var.x}"', 'unknown'],
    ['var.x ? 1 : 2', 'unknown'],
    ['{ (var.x) = 1 }', 'unknown'],
    ['[for v in var.x : v]', 'unknown'],
    ['uuid()', 'unknown'],
    ['split(":", aws_x.made.arn)', 'unknown'],
    ['{ a = var.x }', 'open'],
    ['aws_x.made', 'open'],
    ['file("./none")', 'absent'],
    ['"${local.zone}x"', 'absent'],
    ['"${local.list}x"', 'absent'],
    ['keys(["a"])', 'absent'],
    ['{ for x in ["a", "a"] : x => 1 }', 'absent'],
    ['local.routes[local.zone]', 'absent'],
    ['local.name.x', 'absent'],
    ['"${local.name.x}"', 'absent'],
    ['lower(null)', 'absent'],
    ['1 / 0', 'absent'],
    ['length(null)', 'absent'],
    ['length(aws_x.made.list)', 'unknown'],
    ['sort([aws_x.made.b, aws_x.made.a])', 'unknown'],
    ['format("%[2]s", "a", "b")', 'unknown'],
    ['format("%.2s", "abc")', 'unknown'],
    ['regex("(?P<a>.)", "x").a', 'unknown'],
    ['regexall("(?P<a>.)", "x")', 'unknown'],
    ['aws_x.made.list[0]', 'unknown'],
    ['values(local.zone)', 'absent'],
    [`${'"${'.repeat(3000)}1${'}"'.repeat(3000)}`, 'unread'],
    [Array(20_000).fill('1').join(' + '), 'unknown'],
    ['element([], 0)', 'absent'],
    ['regex("(", "a")', 'absent'],
    ['"a" + "b"', 'absent'],
    ['local.zone + 1', 'absent'],
    ['local.name == ', 'unread'],
    ['"%{ if true }a"', 'unread'],
    ['"%{ else }"', 'unread'],
    ['"%{ while true }"', 'unread'],
    ['{ a = 1', 'unread'],
    ['[1 2]', 'unread'],
    ['a b', 'unread'],
    ['', 'unread'],
    [`${'('.repeat(5000)}1${')'.repeat(5000)}`, 'unread'],
    [`${'!'.repeat(50_000)}true`, 'unread'],
    ['[for a in range(9000) : [for b in range(9000) : b]]', 'open'],
  ])('what cannot be told is said: %#', (text, expected) => {
    expect(evaluated(text)).toBe(expected)
  })
})
