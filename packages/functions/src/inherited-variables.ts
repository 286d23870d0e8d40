/** Variables that say whose credentials sign calls of AWS. */
const OF_CREDENTIALS =
  /^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|SECURITY_TOKEN|(DEFAULT_)?PROFILE|SHARED_CREDENTIALS_FILE|CONFIG_FILE|WEB_IDENTITY_TOKEN_FILE|ROLE_ARN|ROLE_SESSION_NAME|CONTAINER_\w+|CREDENTIAL_EXPIRATION)$/

/** What functions see of the process that runs them: where programs and files are, and how to reach AWS. No credentials. */
export function inheritedVariables(): Record<string, string> {
  return pick(
    (name) =>
      /^(PATH|HOME|LANG|TMPDIR|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|AWS_(?!LAMBDA_|EXECUTION_ENV$).*)$/.test(
        name,
      ) && !OF_CREDENTIALS.test(name),
  )
}

/** Whose credentials functions get: the environment's, a profile's, or none. */
export type FunctionCredentials = 'environment' | `profile:${string}` | undefined

/**
 * The variables of credentials that were asked for. Without any, functions get made-up ones: SDKs sign what they send to the gateway
 * itself by them, and AWS refuses them as unknown. They win over files in the home folder.
 */
export function credentialVariables(source: FunctionCredentials): Record<string, string> {
  if (source === undefined)
    return { AWS_ACCESS_KEY_ID: 'GATEHOUSENOTAREALKEY', AWS_SECRET_ACCESS_KEY: 'not-a-real-secret' }
  if (source === 'environment') return pick((name) => OF_CREDENTIALS.test(name))
  const files = pick((name) => /^AWS_(SHARED_CREDENTIALS_FILE|CONFIG_FILE)$/.test(name))
  return { ...files, AWS_PROFILE: source.slice('profile:'.length) }
}

function pick(test: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => test(name))) as Record<
    string,
    string
  >
}
