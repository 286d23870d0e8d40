/** What is done to a cluster, at random by a seed. */
import { setTimeout as sleep } from 'node:timers/promises'

const between = (random, least, most) => least + random() * (most - least)

/** Each kind of fault, how often it is drawn, and what it does from its beginning to its end. */
const KINDS = [
  {
    name: 'a node is killed (SIGKILL) and started again',
    weight: 4,
    async run({ node, random }) {
      await node.kill()
      await sleep(between(random, 0, 4_000))
      // Without a copy it waits for the database, which may be away for another fault: nobody waits for it here.
      node.start().catch(() => undefined)
    },
  },
  {
    name: 'a node is stopped (SIGSTOP) and goes on',
    weight: 4,
    async run({ node, random }) {
      node.pause()
      await sleep(between(random, 200, 9_000))
      node.resume()
    },
  },
  { name: 'a node and the database are cut apart', weight: 4, run: parting('cut') },
  { name: 'a node and the database are half open', weight: 3, run: parting('half-open') },
  { name: 'a node and the database are far apart', weight: 2, run: parting('delay') },
  { name: 'two nodes are cut apart', weight: 2, run: partingNodes('cut') },
  { name: 'two nodes are half open', weight: 2, run: partingNodes('half-open') },
  { name: 'two nodes are far apart', weight: 1, run: partingNodes('delay') },
  {
    name: "a node's clock jumps",
    weight: 3,
    async run({ node, random }) {
      const most = random() < 0.5 ? 20_000 : 3_600_000
      const ms = Math.round(between(random, -most, most))
      node.jump(ms)
      await sleep(between(random, 500, 3_000))
      node.jump(-ms)
    },
  },
  {
    name: 'PostgreSQL is killed (SIGKILL) and started again',
    weight: 2,
    isOfDatabase: true,
    async run({ postgres, random }) {
      await postgres.kill()
      await sleep(between(random, 0, 4_000))
      await postgres.start()
    },
  },
  {
    name: 'PostgreSQL is restarted',
    weight: 2,
    isOfDatabase: true,
    async run({ postgres }) {
      await postgres.stop()
      await postgres.start()
    },
  },
]

function parting(kind) {
  return async ({ node, random }) => {
    node.toDatabase.set(kind, between(random, 5, 300))
    await sleep(between(random, 300, 8_000))
    node.toDatabase.set('open')
  }
}

function partingNodes(kind) {
  return async ({ node, random }) => {
    const ways = [...node.toNodes.values()]
    const way = ways[Math.floor(random() * ways.length)]
    way.set(kind, between(random, 5, 300))
    await sleep(between(random, 300, 6_000))
    way.set('open')
  }
}

export const FAULT_NAMES = KINDS.map(({ name }) => name)

/**
 * Does `count` faults, some of them at the same time, none twice to the same thing. `isOver` ends it early. Adds each to `done`, as
 * `{ name, node, start, end }`, and resolves with everything mended.
 */
export async function runFaults({
  cluster,
  postgres,
  random,
  count,
  only,
  done,
  isOver = () => false,
  onFault,
}) {
  const kinds = only ? KINDS.filter(({ name }) => only.test(name)) : KINDS
  const running = new Set()
  const busy = new Set()
  let isDone = false
  const over = untilOver(() => isDone || isOver())
  while (done.length < count && !isOver()) {
    const kind = draw(kinds, random)
    const node = cluster.nodes[Math.floor(random() * cluster.nodes.length)]
    const target = kind.isOfDatabase ? 'database' : node.index
    if (!busy.has(target)) {
      busy.add(target)
      const fault = {
        name: kind.name,
        node: kind.isOfDatabase ? undefined : node.index,
        start: performance.now(),
      }
      done.push(fault)
      onFault?.(fault, done.length)
      const run = kind.run({ node, postgres, random }).finally(() => {
        fault.end = performance.now()
        busy.delete(target)
        running.delete(run)
      })
      running.add(run)
    }
    // Most faults are alone; now and then there is another meanwhile.
    if (random() < 0.7 || running.size > 1) await Promise.race([...running, over])
    await sleep(between(random, 100, 1_500))
  }
  isDone = true
  await Promise.all(running)
}

async function untilOver(isOver) {
  while (!isOver()) await sleep(100)
}

function draw(kinds, random) {
  let left = random() * kinds.reduce((sum, { weight }) => sum + weight, 0)
  for (const kind of kinds) {
    left -= kind.weight
    if (left < 0) return kind
  }
  return kinds[0]
}
