import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const ALL = ['packages/*/{src,test}/**/*.test.ts', 'scripts/test/**/*.test.ts', 'test/**/*.test.ts']

/**
 * Those that leave nothing behind in their process run one after the other in the same: to begin one and load everything anew takes longer
 * than most of these tests.
 */
const SHARED = [
  'packages/*/src/**/*.test.ts',
  'test/conformance/{http,lambda,management,websocket}/**/*.test.ts',
]

/** Every test there is: units beside their sources, a package's own in its `test/`, the rest in `test/`. They need what `npm test` builds first. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      { extends: true, test: { name: 'shared', include: SHARED, isolate: false } },
      { extends: true, test: { name: 'own', include: ALL, exclude: SHARED } },
    ],
    // More than cores: tests wait for processes, sockets and times more than they compute.
    maxWorkers: availableParallelism() + 2,
    // A ceiling for a machine that is busy otherwise; tests wait for events, and none takes this long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    setupFiles: ['test/patience.ts'],
    // CommonJS modules are imported as Node imports them.
    deps: { interopDefault: false },
    env: { REDOCLY_TELEMETRY: 'off', AWS_EC2_METADATA_DISABLED: 'true' },
  },
})
