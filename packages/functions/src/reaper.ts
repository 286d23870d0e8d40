import { type ChildProcess, spawn } from 'node:child_process'

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
  let shell: ChildProcess | undefined

  function tell(line: string): void {
    shell ??= startShell()
    shell.stdin?.write(`${line}\n`)
  }

  return {
    watch(pid) {
      tell(`+ ${pid}`)
      return () => tell(`- ${pid}`)
    },
    close() {
      shell?.stdin?.end()
    },
  }
}

function startShell(): ChildProcess {
  const shell = spawn('/bin/sh', ['-c', SCRIPT], {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: {},
    // What ends the gateway's own group must not end it.
    detached: true,
  })
  shell.on('error', () => undefined)
  shell.stdin?.on('error', () => undefined)
  shell.unref()
  for (const stream of shell.stdio) (stream as { unref?: () => void } | null)?.unref?.()
  return shell
}
