/**
 * Judges what clients of a cluster saw. A register is one resource with one writer: its writes are numbered from 0, its creation, and
 * each is `ok`, `refused` or `unknown`; after an unknown one the writer goes on to another register. Events, with times in ms of one
 * clock:
 *
 * - `{ kind: 'write', register, seq, isDelete, outcome, start, end, node }`
 * - `{ kind: 'read' | 'traffic' | 'final', register, seen, start, end, node }`: `seen` is a `seq`, or `absent`, or what nobody wrote
 * - `{ kind: 'pass', start, end }`: a request that a throttle let pass
 * - `{ kind: 'post', connection, number, status, start, end }`, `{ kind: 'received', connection, number, at }` and
 *   `{ kind: 'closed', connection, at }`: calls of @connections, and what the client of the connection saw
 *
 * `node` names one life of one process. A management answer proves that its node had its lease, and so everything that was
 * acknowledged before the call: a node without a lease answers none.
 */

/** How long what was sent may be on its way to a client whose connection stays. */
export const DELIVERY_MS = 2_000

/** `{ violations: [{ kind, text }], staleMs, staleAnswers }`: what nothing explains, and how old what traffic was answered by was at most. */
export function check(events, { limit, isExcused = () => false } = {}) {
  const registers = collectRegisters(events)
  const leases = collectLeases(events)
  const violations = []
  const stale = { ms: 0, answers: 0 }
  for (const [name, register] of registers) {
    for (const event of register.seen) {
      const problem = judge(register, event, leases)
      if (problem) violations.push({ kind: problem, text: describe(name, register, event) })
      if (event.kind === 'traffic') noteStale(register, event, stale)
    }
    violations.push(...judgeAgreement(name, register))
    violations.push(...judgeOrder(name, register))
  }
  violations.push(...judgeLimit(events, limit), ...judgeMessages(events, isExcused))
  return { violations, staleMs: stale.ms, staleAnswers: stale.answers }
}

function collectRegisters(events) {
  const registers = new Map()
  for (const event of events) {
    if (event.register === undefined) continue
    const register = registers.get(event.register) ?? { writes: [], seen: [] }
    registers.set(event.register, register)
    if (event.kind === 'write') register.writes.push(event)
    else register.seen.push(event)
  }
  for (const { writes } of registers.values()) writes.sort((one, other) => one.seq - other.seq)
  return registers
}

/** For each life of a node, its management answers by when they ended, and the latest start of those up to each. */
function collectLeases(events) {
  const lives = new Map()
  for (const event of events) {
    const isAnswer = event.kind === 'read' || (event.kind === 'write' && event.outcome === 'ok')
    if (!isAnswer) continue
    const life = lives.get(event.node) ?? []
    lives.set(event.node, life)
    life.push({ start: event.start, end: event.end })
  }
  for (const life of lives.values()) {
    life.sort((one, other) => one.end - other.end)
    let latest = 0
    for (const answer of life) {
      latest = Math.max(latest, answer.start)
      answer.latest = latest
    }
  }
  return lives
}

/** From when on everything acknowledged was known to a node that a request came to at `time`; before all, where nothing proves it. */
function knownAt(leases, node, time) {
  const life = leases.get(node) ?? []
  let [low, high] = [0, life.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (life[middle].end <= time) low = middle + 1
    else high = middle
  }
  return life[low - 1]?.latest ?? Number.NEGATIVE_INFINITY
}

/** The last write that was acknowledged before `time`; -1 where there was none. */
function floorAt({ writes }, time) {
  return Math.max(-1, ...writes.filter((it) => it.outcome === 'ok' && it.end <= time).map(({ seq }) => seq))
}

/** What `seen` may stand for: what is absent is not there yet, or not any more. */
function candidatesOf({ writes }, seen) {
  if (seen !== 'absent') return [seen]
  return [-1, ...writes.filter(({ isDelete }) => isDelete).map(({ seq }) => seq)]
}

/** The name of what is wrong with an answer, or undefined. */
function judge(register, event, leases) {
  const { kind, seen, start, end, node } = event
  const begun = register.writes.filter((it) => it.start <= end && it.outcome !== 'refused')
  const possible = candidatesOf(register, seen).filter(
    (seq) => seq === -1 || begun.some((it) => it.seq === seq),
  )
  if (possible.length === 0) return 'unexplained answer'
  const floor = floorAt(register, kind === 'traffic' ? Math.min(start, knownAt(leases, node, start)) : start)
  if (possible.some((seq) => seq >= floor)) return undefined
  return { read: 'stale read', traffic: 'unexplained answer', final: 'lost write' }[kind]
}

/** Traffic is served without a lease too, as long as the database is away: how long, is a figure. */
function noteStale(register, { seen, start }, stale) {
  const newest = Math.max(...candidatesOf(register, seen))
  const over = register.writes.filter((it) => it.outcome === 'ok' && it.seq > newest && it.end <= start)
  if (over.length === 0 || newest >= floorAt(register, start)) return
  stale.answers += 1
  stale.ms = Math.max(stale.ms, start - Math.min(...over.map(({ end }) => end)))
}

function judgeAgreement(name, { seen }) {
  const finals = new Set(seen.filter(({ kind }) => kind === 'final').map((it) => it.seen))
  return finals.size > 1
    ? [{ kind: 'disagreement', text: `${name}: the nodes end with ${[...finals].join(' and ')}` }]
    : []
}

/** A node never goes back to what it served before. */
function judgeOrder(name, register) {
  const newest = new Map()
  const violations = []
  const traffic = register.seen.filter(({ kind }) => kind === 'traffic')
  for (const event of traffic.sort((one, other) => one.end - other.end)) {
    const candidates = candidatesOf(register, event.seen)
    const before = newest.get(event.node)
    if (before && before.end <= event.start && Math.max(...candidates) < before.seq)
      violations.push({
        kind: 'unexplained answer',
        text: `${describe(name, register, event)} after ${before.seq}`,
      })
    // What is absent may be not there yet, rather than gone.
    const least = Math.min(...candidates)
    if (!before || least >= before.seq) newest.set(event.node, { seq: least, end: event.end })
  }
  return violations
}

/** `limit` is `{ rate, burst, seconds, slack }`: so many requests pass in any such time, and `slack` more. */
function judgeLimit(events, limit) {
  if (!limit) return []
  const passes = events.filter(({ kind }) => kind === 'pass').sort((one, other) => one.start - other.start)
  const most = (limit.burst + limit.rate * limit.seconds) * 1.05 + limit.slack
  let worst = 0
  for (let first = 0; first < passes.length; first += 1) {
    const until = passes[first].start + limit.seconds * 1_000
    let count = 0
    for (let at = first; at < passes.length && passes[at].start <= until; at += 1)
      if (passes[at].end <= until) count += 1
    worst = Math.max(worst, count)
  }
  return worst > most
    ? [{ kind: 'limit', text: `${worst} passed in ${limit.seconds} s, of ${Math.floor(most)}` }]
    : []
}

function judgeMessages(events, isExcused) {
  const of = (kind) => events.filter((event) => event.kind === kind)
  const closed = new Map(of('closed').map(({ connection, at }) => [connection, at]))
  const received = new Map()
  for (const { connection, number } of of('received')) {
    const numbers = received.get(connection) ?? []
    received.set(connection, numbers)
    numbers.push(number)
  }
  const violations = []
  const last = new Map()
  for (const post of of('post').sort((one, other) => one.start - other.start)) {
    const { connection, number, status, end } = post
    const closedAt = closed.get(connection) ?? Number.POSITIVE_INFINITY
    const place = (received.get(connection) ?? []).indexOf(number)
    const text = `${connection}, message ${number}`
    if (status === 410 && closedAt > end + DELIVERY_MS && !isExcused(post))
      violations.push({ kind: 'gone though open', text })
    if (status !== 200) continue
    if (place < 0 && closedAt > end + DELIVERY_MS) violations.push({ kind: 'lost message', text })
    if (place >= 0 && place < (last.get(connection) ?? -1))
      violations.push({ kind: 'order of messages', text })
    if (place >= 0) last.set(connection, Math.max(place, last.get(connection) ?? -1))
  }
  return violations
}

function describe(name, register, { kind, seen, start, end, node }) {
  return `${name}: ${kind} of ${seen} at ${node}, ${start.toFixed(0)} to ${end.toFixed(0)} ms, where ${floorAt(register, start)} was acknowledged`
}
