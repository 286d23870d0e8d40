/** An answer, as far as two are compared. */
export interface ComparedAnswer {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
  /** Whether there was more: then as much as both have is compared. */
  readonly isCut?: boolean | undefined
}

/** What differs each time. */
const PASSING: ReadonlySet<string> = new Set([
  'age',
  'apigw-requestid',
  'connection',
  'content-length',
  'date',
  'etag',
  'expires',
  'keep-alive',
  'last-modified',
  'server',
  'transfer-encoding',
  'via',
  'x-amz-apigw-id',
  'x-amzn-requestid',
  'x-amzn-trace-id',
])

/** How many differences are told. */
const MOST = 50

/** In what two answers differ, a line each; empty where they are the same but for what differs each time. */
export function compareAnswers(before: ComparedAnswer, after: ComparedAnswer): string[] {
  const status = before.status === after.status ? [] : [`status: ${before.status} → ${after.status}`]
  return [...status, ...compareHeaders(before.headers, after.headers), ...compareBodies(before, after)].slice(
    0,
    MOST,
  )
}

function compareHeaders(before: ComparedAnswer['headers'], after: ComparedAnswer['headers']): string[] {
  const left = toMap(before)
  const right = toMap(after)
  return [...new Set([...left.keys(), ...right.keys()])].sort().flatMap((name) => {
    const old = left.get(name)
    const now = right.get(name)
    return old === now ? [] : [`header ${name}: ${old ?? '(none)'} → ${now ?? '(none)'}`]
  })
}

function toMap(headers: ComparedAnswer['headers']): Map<string, string> {
  const byName = new Map<string, string>()
  for (const [name, value] of headers) {
    const lower = name.toLowerCase()
    if (PASSING.has(lower)) continue
    const known = byName.get(lower)
    byName.set(lower, known === undefined ? value : `${known}, ${value}`)
  }
  return byName
}

function compareBodies(before: ComparedAnswer, after: ComparedAnswer): string[] {
  if (before.isCut || after.isCut) {
    const length = Math.min(before.body.length, after.body.length)
    const isSame = before.body.slice(0, length) === after.body.slice(0, length)
    return isSame ? [] : ['body: what is kept of it differs']
  }
  if (before.body === after.body) return []
  const left = parse(before.body)
  const right = parse(after.body)
  if (left === undefined || right === undefined)
    return [`body: ${shorten(before.body)} → ${shorten(after.body)}`]
  return compareValues(left.value, right.value, '$')
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

function compareValues(before: unknown, after: unknown, path: string): string[] {
  if (isMembers(before) && isMembers(after) && Array.isArray(before) === Array.isArray(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names.flatMap((name) =>
      compareValues(
        before[name],
        after[name],
        Array.isArray(before) ? `${path}[${name}]` : `${path}.${name}`,
      ),
    )
  }
  return Object.is(before, after) ? [] : [`body ${path}: ${show(before)} → ${show(after)}`]
}

function isMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function show(value: unknown): string {
  return value === undefined ? '(none)' : shorten(JSON.stringify(value))
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 120)}…`
}
