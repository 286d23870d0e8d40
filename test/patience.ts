import { vi } from 'vitest'

/** What tests wait for comes when it comes: one second, which is Vitest's own ceiling, is little on a busy machine. */
const CEILING_MS = 120_000

const { waitFor } = vi
vi.waitFor = (check, options = CEILING_MS) => waitFor(check, options)
