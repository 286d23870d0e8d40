/** What the gateway is to reach, each as a figure beside what it is compared with in the same run; and what is known of those that are missed. */
import { writeResult } from './results.mjs'

/** `left` names what is known of the rest: shown where the goal is missed. */
const GOALS = {
  'get-nginx': { title: 'GET through a proxy route / nginx, requests/s', least: 0.6, left: 'proxy' },
  'get-undici': { title: 'GET through a proxy route / bare undici, requests/s', least: 1.6, left: 'proxy' },
  'get-sockets': {
    title: 'GET through a proxy route / bare sockets, requests/s',
    least: 0.85,
    left: 'proxy',
  },
  'get-p99': { title: 'GET through a proxy route / nginx, p99', most: 2, left: 'proxy' },
  'post-nginx': { title: 'POST of 1 KB / nginx, requests/s', least: 0.6, left: 'proxy' },
  'post-undici': { title: 'POST of 1 KB / bare undici, requests/s', least: 1.6, left: 'proxy' },
  'post-sockets': { title: 'POST of 1 KB / bare sockets, requests/s', least: 0.85, left: 'proxy' },
  'post-p99': { title: 'POST of 1 KB / nginx, p99', most: 2, left: 'proxy' },
  chain: { title: 'CORS, JWT, mappings, access log / plain, requests/s', least: 0.75, left: 'chain' },
  tls: { title: 'GET under TLS / nginx under TLS, requests/s', least: 0.6, left: 'tls' },
  http2: { title: 'HTTP/2 / HTTP/1.1 under TLS, requests/s', least: 0.7, left: 'http2' },
  records: {
    title: 'Records while nobody looks, more processor time a request: upper end of the 95 % interval, %',
    most: 2,
    left: 'records',
  },
  functions: { title: 'Lambda proxy of a module / plain proxy, requests/s', least: 0.5, left: 'functions' },
  'get-api': { title: 'GetApi / fastify over a Map, calls/s', least: 0.7, left: 'management' },
  'create-api': {
    title: 'CreateApi on SQLite / fastify over a Map, calls/s',
    least: 0.5,
    left: 'management',
  },
  'update-api': {
    title: 'UpdateApi on SQLite / fastify over a Map, calls/s',
    least: 0.5,
    left: 'management',
  },
  'write-p99': { title: 'A write under 16 writers, p99 / p50', most: 5, left: 'management' },
  'many-get': { title: 'GetApi among 100,000 APIs / among 100, p99', most: 1.3, left: 'scale' },
  'many-list': { title: 'A page of GetApis among 100,000 APIs / among 100, p99', most: 1.3, left: 'scale' },
  'many-cold': { title: 'First request of an API among 100,000 / among 100, p99', most: 1.3, left: 'scale' },
  'many-start': { title: 'Start with 100,000 APIs / with none', most: 1.5, left: 'scale' },
  'deep-route': { title: 'CreateRoute with 10,000 routes / with 100, autoDeploy', most: 2, left: 'scale' },
  'import-p99': { title: 'p99 of traffic during an import of 2 MB, ms', most: 20, left: 'import' },
  workers: {
    title: '2 workers / one process, requests per processor second × 2',
    least: 1.8,
    left: 'workers',
  },
  'ws-echo': { title: 'WebSocket echo / bare ws, messages/s', least: 0.9, left: 'websocket' },
  'ws-post': { title: 'POST of @connections / bare server, calls/s', least: 0.9, left: 'websocket' },
  'ws-memory': { title: '10,000 idle connections / bare ws, memory in all', most: 1.25, left: 'websocket' },
  start: { title: 'Start to first answer / bare Node with SQLite', most: 1.2, left: 'start' },
  idle: { title: 'Memory when idle, MB', most: 70, left: 'start' },
  mock: { title: 'Mock from static examples, requests/s', least: 10_000, left: 'mock' },
}

/** What is known of the goals that are missed; where a profile says it, the text does. */
export const WHAT_IS_LEFT = {
  proxy:
    'Proxy routes, by a profile: a third of a request is the kernel, two fifths are V8 and Node (strings of heads, promises, the streams of sockets), a quarter is compiled JavaScript, no function of it above 2 %. The anchors do not check every header, judge targets and hosts, count, or keep time limits.',
  chain: 'The full chain: a mapping each way, a look for the token, a line of the log.',
  tls: 'TLS: Node passes each record through a stream of its own, with a copy and a callback; nginx calls the library on its sockets.',
  http2:
    'HTTP/2: Node makes a stream, a request and an answer for each, and headers go through its objects both ways.',
  functions:
    'Functions: a call crosses to the process of its environment and back, as JSON through a socket. That is what it costs that no function can end the gateway.',
  records:
    'Records: while nobody looks each request asks some times whether it is recorded, and nothing else. Where the interval of pairs of the same code is as wide, the machine was too busy to say more.',
  management:
    'Management calls: a write wakes the thread of the state and is woken by it, and waits for the disk; the reference over a Map does neither. By a profile, a third of the thread that serves is the system call that writes the answer.',
  scale:
    'Many APIs: a start reads which stages there are, and a request to an API that was not asked before compiles it.',
  import:
    'Imports: the thread of the state has them; on two processors it shares these with traffic and its clients.',
  workers:
    'Workers: the primary process accepts connections and hands them over; what a request costs beyond that is the same.',
  websocket:
    'Idle connections: the process is larger before the first one, and each takes 7 kB of V8 memory, the sockets and timers of Node included.',
  start:
    'Start and memory: two V8 isolates, for traffic and for the state, with some 9 MB each in use; Node alone has 43 MB. Nearly half of a start is Node itself, for the process and for the thread; most of the rest is compiling code, which Node 20 keeps no cache of.',
  mock: "The mock: Node's own server takes half of it.",
}

/** Prints a goal with what was reached of it, and writes it down for the report. */
export function tellGoal(name, value) {
  const goal = GOALS[name]
  if (!goal) throw new Error(`no goal is named ${name}`)
  console.log(`  ${goal.title}: ${formatFigure(value)} (${formatGoal(goal)})`)
  writeResult({ goal: name, value })
}

/** All goals as rows of a table, with what was written down of them. */
export function listGoals(results) {
  return Object.entries(GOALS).map(([name, goal]) => {
    const value = results.find((it) => it.goal === name)?.value
    const isMet =
      value !== undefined && value >= (goal.least ?? -Infinity) && value <= (goal.most ?? Infinity)
    return { ...goal, value, isMet, wanted: formatGoal(goal) }
  })
}

function formatGoal({ least, most }) {
  return least === undefined
    ? `at most ${most.toLocaleString('en')}`
    : `at least ${least.toLocaleString('en')}`
}

export function formatFigure(value) {
  if (value === undefined) return 'not measured'
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2)
}
