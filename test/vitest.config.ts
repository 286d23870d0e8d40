import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Every test there is: units beside their sources, a package's own in its `test/`, the rest in `test/`. They need what `npm test` builds first. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'scripts/test/**/*.test.ts', 'test/**/*.test.ts'],
    // More than cores: tests wait for processes, sockets and times more than they compute.
    maxWorkers: availableParallelism() + 1,
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
