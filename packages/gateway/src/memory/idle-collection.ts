/** How much has to have been held for a collection to be worth its time. */
const MIN_BYTES = 32 * 1024 * 1024

/** How often is looked, in ms, and how often in turn most has to be held no more. Who holds it may come again. */
const LOOK_MS = 5_000
const CALM_LOOKS = 2

/** Collects garbage once much that was held is held no more. */
export interface IdleCollection {
  /** Takes note that so many bytes are held. */
  note(heldBytes: number): void
}

/** What is done about much that is held: `begin` once it is, `collect` once it is held no more. */
export interface CollectionSteps {
  begin(): void
  collect(): void
}

/** `read` says what is held now. The timer is there only after much was held, and keeps no process alive. */
export function createIdleCollection(
  read: () => number,
  { begin, collect }: CollectionSteps,
): IdleCollection {
  let most = 0
  let calmLooks = 0
  let timer: NodeJS.Timeout | undefined

  function look(): void {
    calmLooks = read() > most / 4 ? 0 : calmLooks + 1
    if (calmLooks < CALM_LOOKS) return
    most = 0
    calmLooks = 0
    clearInterval(timer)
    timer = undefined
    collect()
  }

  return {
    note(heldBytes) {
      if (heldBytes <= most || heldBytes < MIN_BYTES) return
      most = heldBytes
      if (timer) return
      begin()
      timer = setInterval(look, LOOK_MS).unref()
    },
  }
}
