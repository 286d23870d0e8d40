import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { noteTrust, trustOwnCertificate } from './trust-own-certificate.ts'

it('trusts at a second start what the user trusts, though the files of the first one are gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-trust-'))
  try {
    const usual = join(folder, 'company.pem')
    writeFileSync(usual, 'COMPANY')
    const env: NodeJS.ProcessEnv = { NODE_EXTRA_CA_CERTS: usual }
    for (const start of ['first', 'second']) {
      const trustAsBefore = noteTrust(env)
      trustOwnCertificate(join(folder, start), env)
      expect(readFileSync(env.NODE_EXTRA_CA_CERTS ?? '', 'utf8')).toMatch(/^COMPANY\n-----BEGIN/)
      rmSync(join(folder, start), { recursive: true })
      trustAsBefore()
    }
    expect(env).toEqual({ NODE_EXTRA_CA_CERTS: usual })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
