import { type Carrier, type CarrierListener, memoryReason } from './carrier.ts'
import { endMarked } from './end-processes.ts'
import { HostProcess, type Launch } from './host-process.ts'
import { inheritedVariables } from './inherited-variables.ts'
import { childrenOf, firstChildrenOf, measureMemory } from './process-memory.ts'
import type { HostSettings } from './protocol.ts'
import type { Reaper } from './reaper.ts'

/** How often a host's memory is looked at while calls are under way. */
const MEMORY_INTERVAL_MS = 50

/** Children of other threads than the first are looked for once in so many looks: there are ten threads and more. */
const FULL_LOOK = 10

/** How long after a spare host was taken the next one is started: the call that took it has the processor first. */
const REFILL_MS = 250

/** For how many sizes of memory a host is kept ready. */
const MAX_SPARES = 2

const MEGABYTE = 1024 * 1024

/** Variables that Node or the system reads when a process starts: they cannot be set later. */
const EARLY = /^(NODE_(?!ENV$)|LD_|DYLD_|UV_|MALLOC_|SSL_|OPENSSL_)/

/** Processes for functions, one of which is always ready: starting Node takes most of the time of a cold call. */
export interface HostProcesses {
  start(settings: HostSettings, listener: CarrierListener): Carrier
  /** Starts a spare host for functions of this size. */
  prepare(launch: Launch): void
  /** Ends the spare ones. */
  close(): void
}

export function createHostProcesses(reaper: Reaper): HostProcesses {
  /** By the launch's text, the one wanted last at the end. */
  const spares = new Map<string, HostProcess>()
  let isClosed = false

  function take(launch: Launch): HostProcess {
    const key = JSON.stringify(launch)
    const spare = spares.get(key)
    spares.delete(key)
    setTimeout(() => prepare(launch), REFILL_MS).unref()
    return spare && !spare.isGone ? spare : new HostProcess(launch, reaper)
  }

  function prepare(launch: Launch): void {
    const key = JSON.stringify(launch)
    if (isClosed || spares.get(key)?.isGone === false) return
    try {
      spares.set(key, new HostProcess(launch, reaper))
    } catch {
      // Too many files or processes: the next cold call tells.
      return
    }
    for (const [oldest, host] of [...spares].slice(0, -MAX_SPARES)) {
      spares.delete(oldest)
      host.end()
    }
  }

  return {
    start(settings, listener) {
      const launch = launchOf(settings)
      const host = launch ? take(launch) : new HostProcess({ ...settings, env: settings.variables }, reaper)
      return carry(host, settings, listener)
    },
    prepare,
    close() {
      isClosed = true
      for (const host of spares.values()) host.end()
      spares.clear()
    },
  }
}

/** How a host for this function is started ahead; undefined where its own variables have to be there from the start. */
function launchOf({ memoryMegabytes, variables }: HostSettings): Launch | undefined {
  const env = inheritedVariables()
  const isOwn = Object.entries(variables).some(([name, value]) => EARLY.test(name) && env[name] !== value)
  return isOwn ? undefined : { memoryMegabytes, env }
}

function carry(host: HostProcess, settings: HostSettings, listener: CarrierListener): Carrier {
  let watching: NodeJS.Timeout | undefined
  let reason: string | undefined
  let looks = 0
  const { memoryMegabytes, variables } = settings

  function stop(): void {
    clearInterval(watching)
    watching = undefined
  }

  function look(): void {
    looks += 1
    const list = looks % FULL_LOOK === 0 ? childrenOf : firstChildrenOf
    const held = (measureMemory(host.pid ?? 0, list) ?? 0) - host.idleBytes
    if (held <= memoryMegabytes * MEGABYTE) return
    reason = memoryReason(memoryMegabytes)
    host.end()
  }

  host.use({
    hear: listener.hear,
    ended(its) {
      stop()
      endMarked('AWS_LAMBDA_LOG_STREAM_NAME', variables.AWS_LAMBDA_LOG_STREAM_NAME ?? '').catch(
        () => undefined,
      )
      listener.ended(reason ?? its)
    },
  })
  host.send({ kind: 'load', settings, text: '' })
  return {
    send: (order) => host.send(order),
    beganAt: (number) => host.beganAt(number),
    end: () => host.end(),
    close: () => host.close(),
    watchMemory(isBusy) {
      watching ??= setInterval(() => (isBusy() ? look() : stop()), MEMORY_INTERVAL_MS).unref()
    },
  }
}
