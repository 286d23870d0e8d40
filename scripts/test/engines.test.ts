import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const semver = require('semver') as { satisfies(version: string, range: string): boolean }

interface Locked {
  readonly version?: string
  readonly engines?: { readonly node?: string }
  readonly optional?: boolean
}

/** The oldest Node that README promises, and early ones of the two lines after it. */
test.each(['20.19.0', '22.13.0', '24.0.0'])(
  'every package may be installed with Node %s',
  async (version) => {
    const text = await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8')
    const { packages } = JSON.parse(text) as { packages: Record<string, Locked> }
    const refused = Object.entries(packages)
      .filter(
        ([, { engines, optional }]) => engines?.node && !optional && !semver.satisfies(version, engines.node),
      )
      .map(([path, locked]) => `${path} ${locked.version} wants Node ${locked.engines?.node}`)
    expect(Object.keys(packages).length).toBeGreaterThan(500)
    expect(refused).toEqual([])
  },
)
