import type { Random } from '@gatehouse/faults'

/** A random identifier in the form of a version 4 UUID. */
export function formatUuid(random: Random): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (kind) => {
    const digit = Math.floor(random() * 16)
    return (kind === 'x' ? digit : 8 + (digit % 4)).toString(16)
  })
}
