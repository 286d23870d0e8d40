/** The benchmarks that `npm run bench` runs. */
export const BENCHES = [
  'start',
  'management',
  'stall',
  'scale',
  'proxy',
  'tls',
  'records',
  'workers',
  'routes',
  'functions',
  'dev',
  'websocket',
  'templates',
  'mock',
  'slow-clients',
]

/** Those that take long, and run by their names only. */
export const LONG_BENCHES = ['soak', 'soak-websocket', 'soak-attacks', 'chaos', 'nodes']
