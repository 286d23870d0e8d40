/** A function's module in a process of its own. It is started before it is known which: the first order says so. */
import { writeFileSync } from 'node:fs'
import { measureMemory } from '../process-memory.ts'
import type { HostOrder, HostSettings } from '../protocol.ts'
import { openChannel } from './channel.ts'
import { connect, type HostPort } from './post.ts'
import { serveFunction } from './serve.ts'

const channel = openChannel()
connect(channel)
preferAsVictim()
channel.post({ kind: 'ready', memoryBytes: measureMemory(process.pid) ?? 0, text: '' })
channel.listen((order) => {
  if (order.kind === 'load') begin(order).catch(() => channel.leave())
})

async function begin({ settings }: Extract<HostOrder, { kind: 'load' }>): Promise<void> {
  settleIn(settings)
  if (settings.inspectPort !== undefined) await openInspector(settings.inspectPort)
  await serveFunction(settings, channel satisfies HostPort)
}

/** Takes on a function's environment and folder, as if the process had been started for it. */
function settleIn({ variables, file, codeFolder }: HostSettings): void {
  for (const name of Object.keys(process.env)) if (!(name in variables)) delete process.env[name]
  Object.assign(process.env, variables)
  process.argv[1] = file
  process.chdir(codeFolder)
}

async function openInspector(port: number): Promise<void> {
  const { open } = await import('node:inspector')
  open(port, '127.0.0.1')
}

/** Where the machine runs out of memory, Linux ends a host before it ends the gateway. */
function preferAsVictim(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000')
  } catch {
    // Another system, or not allowed.
  }
}
