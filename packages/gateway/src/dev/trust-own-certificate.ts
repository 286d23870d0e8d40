import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { createSelfSigned } from '../tls/self-signed.ts'

/**
 * Makes a certificate for this machine's own names, and has functions trust it besides the usual roots: by variables that Node, OpenSSL
 * (Python, Ruby) and AWS's SDK for Python read, which functions inherit. Returns the folder of the certificate.
 */
export function trustOwnCertificate(folder: string, env: NodeJS.ProcessEnv): string {
  const certificates = join(folder, 'certificates')
  mkdirSync(certificates, { recursive: true })
  const { cert, key } = createSelfSigned(['localhost', '*.localhost'], ['127.0.0.1', '::1'], new Date())
  writeFileSync(join(certificates, 'default.crt'), cert)
  writeFileSync(join(certificates, 'default.key'), key, { mode: 0o600 })
  const own = join(folder, 'own.pem')
  writeFileSync(own, append(readIfNamed(env.NODE_EXTRA_CA_CERTS), cert))
  const all = join(folder, 'all.pem')
  const usual = readIfNamed(env.AWS_CA_BUNDLE ?? env.SSL_CERT_FILE) ?? rootCertificates.join('\n')
  writeFileSync(all, append(usual, cert))
  Object.assign(env, { NODE_EXTRA_CA_CERTS: own, SSL_CERT_FILE: all, AWS_CA_BUNDLE: all })
  return certificates
}

/** Variables that say what is trusted. */
const TRUST = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'AWS_CA_BUNDLE'] as const

/** Notes what an environment trusts. Returns how to trust that again, for when the files of `trustOwnCertificate` are removed. */
export function noteTrust(env: NodeJS.ProcessEnv): () => void {
  const noted = TRUST.map((name) => [name, env[name]] as const)
  return () => {
    for (const [name, value] of noted) {
      if (value === undefined) Reflect.deleteProperty(env, name)
      else env[name] = value
    }
  }
}

function append(known: string | undefined, cert: string): string {
  return known === undefined ? cert : `${known.trimEnd()}\n${cert}`
}

function readIfNamed(file: string | undefined): string | undefined {
  try {
    return file === undefined ? undefined : readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
