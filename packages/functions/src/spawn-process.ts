import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { devNull } from 'node:os'

/** Descriptors that a start takes for a moment, besides both ends of each pipe. */
const PASSING = 3

/**
 * Starts a process, and throws where too few descriptors are free for one (EMFILE, ENFILE): `spawn` itself would leave pipes open
 * then that nobody can close.
 */
export function spawnProcess(
  file: string,
  args: readonly string[],
  options: SpawnOptions & { readonly stdio: readonly unknown[] },
): ChildProcess {
  const pipes = options.stdio.filter((it) => it === 'pipe').length
  tryToOpen(2 * pipes + PASSING)
  return spawn(file, args, options)
}

/** A process's streams, by descriptor. `spawn` leaves them out, against its types, where another thread took the last descriptor. */
export function streamsOf(child: ChildProcess): readonly ChildProcess['stdio'][number][] {
  return (child as Partial<ChildProcess>).stdio ?? []
}

function tryToOpen(count: number): void {
  const opened: number[] = []
  try {
    while (opened.length < count) opened.push(openSync(devNull, 'r'))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Error(`too few file descriptors are free for a process (${code})`)
  } finally {
    for (const descriptor of opened) closeSync(descriptor)
  }
}
