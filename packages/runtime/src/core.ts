/** What keeps the configuration needs as well, and no more: without plans, mappings and authorizers. */
export { escapeControls } from './access-logs/escape-controls.ts'
export { createBoundedCache, createLastingCache } from './exchange/bounded-cache.ts'
export { type Clock, MACHINE_CLOCK } from './time/clock.ts'
