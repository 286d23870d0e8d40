import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** More than the calls that an environment may have at once: each that is under way has a slot of its own. */
const SLOTS = 1024

const SLOT_BYTES = 16

/**
 * When each of a host's calls began. The host writes it down before it begins a call, in memory that the gateway can read whatever
 * has become of the host: when it is stuck, and after its end. So a call's time counts from its begin, and what has not begun
 * when a host ends can begin elsewhere without running twice.
 */
export interface BeginMarks {
  /** Epoch in milliseconds; undefined for a call that has not begun. */
  beganAt(number: number): number | undefined
  close(): void
}

/** The numbers of a host's calls: what marks know them by. */
export interface CallNumbers {
  /** Another one than all before, in a slot that no call under way has. */
  take(): number
  /** The call is over. */
  give(number: number): void
}

export function createCallNumbers(): CallNumbers {
  const free: number[] = []
  let slots = 0
  let count = 0
  return {
    take() {
      count += 1
      const slot = free.pop()
      if (slot !== undefined) return count * SLOTS + slot
      slots += 1
      return count * SLOTS + slotOf(slots)
    },
    give: (number) => void free.push(slotOf(number)),
  }
}

function slotOf(number: number): number {
  return number % SLOTS
}

/** The memory of a thread's marks. */
export function createSharedMarks(): SharedArrayBuffer {
  return new SharedArrayBuffer(SLOTS * SLOT_BYTES)
}

export function readSharedMarks(memory: SharedArrayBuffer): BeginMarks {
  const marks = new Float64Array(memory)
  return {
    beganAt(number) {
      const index = slotOf(number) * 2
      return marks[index] === number ? marks[index + 1] : undefined
    },
    close: () => undefined,
  }
}

/** Notes the begin of a thread's call. */
export function markShared(memory: SharedArrayBuffer): (number: number) => void {
  const marks = new Float64Array(memory)
  return (number) => {
    const index = slotOf(number) * 2
    marks[index + 1] = Date.now()
    marks[index] = number
  }
}

/** The marks of a process: a file without a name, whose descriptor it inherits. Writing to it wakes no reader. */
export function openFileMarks(): BeginMarks & { readonly descriptor: number } {
  const path = join(tmpdir(), `gatehouse-${crypto.randomUUID()}`)
  const descriptor = openSync(path, 'wx+', 0o600)
  unlinkSync(path)
  const slot = new Float64Array(2)
  let isOpen = true
  return {
    descriptor,
    beganAt(number) {
      if (!isOpen) return undefined
      const bytes = readSync(descriptor, slot, 0, SLOT_BYTES, slotOf(number) * SLOT_BYTES)
      return bytes === SLOT_BYTES && slot[0] === number ? slot[1] : undefined
    },
    close() {
      if (isOpen) closeSync(descriptor)
      isOpen = false
    },
  }
}

/** Notes the begin of a process's call, in the file of this descriptor. */
export function markFile(descriptor: number): (number: number) => void {
  const slot = new Float64Array(2)
  return (number) => {
    slot[0] = number
    slot[1] = Date.now()
    writeSync(descriptor, slot, 0, SLOT_BYTES, slotOf(number) * SLOT_BYTES)
  }
}
