import type { ChildProcess } from 'node:child_process'
import { spawnProcess, streamsOf } from './spawn-process.ts'

/**
 * Ends groups of processes when this process is gone, however it ended: a host that is stuck in a loop does not notice that. It is a
 * shell that reads which groups there are, until its input ends. Where there is no shell nothing happens.
 */
export interface Reaper {
  /** Takes the group that a process leads; returns how to say that it has ended, since its number may be another's then. */
  watch(pid: number): () => void
  /** Nothing is left to be ended. */
  close(): void
}

const SCRIPT = `trap '' INT TERM HUP
groups=' '
while read -r word pid; do
  case $word in
    +) groups="$groups$pid " ;;
    -) case $groups in *" $pid "*) groups="\${groups%% $pid *} \${groups#* $pid }" ;; esac ;;
  esac
done
for pid in $groups; do kill -s KILL -- "-$pid"; done`

export function createReaper(): Reaper {
  /** Groups that are to end, for a shell that starts later than they did. */
  const watched = new Set<number>()
  let shell: ChildProcess | undefined

  /** Leaves none where it cannot start, for want of descriptors perhaps: the next group tries again. */
  function start(): ChildProcess | undefined {
    try {
      const started = startShell(() => {
        if (shell === started) shell = undefined
      })
      for (const pid of watched) started.stdin?.write(`+ ${pid}\n`)
      return started
    } catch {
      return undefined
    }
  }

  return {
    watch(pid) {
      watched.add(pid)
      if (shell) shell.stdin?.write(`+ ${pid}\n`)
      else shell = start()
      return () => {
        watched.delete(pid)
        shell?.stdin?.write(`- ${pid}\n`)
      }
    },
    close() {
      shell?.stdin?.end()
    },
  }
}

function startShell(onFailure: () => void): ChildProcess {
  const shell = spawnProcess('/bin/sh', ['-c', SCRIPT], {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: {},
    // What ends the gateway's own group must not end it.
    detached: true,
  })
  shell.on('error', () => shell.pid === undefined && onFailure())
  shell.stdin?.on('error', () => undefined)
  shell.unref()
  for (const stream of streamsOf(shell)) (stream as { unref?: () => void } | null)?.unref?.()
  return shell
}
