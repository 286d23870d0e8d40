import { parseArgs } from 'node:util'
import { errorOf, parsePort, UsageError } from '@gatehouse/command-line'
import { createIssuer, type Issuer } from '@gatehouse/issuer'
import { announce } from './announce.ts'

/** What `gatehouse issuer` is told. */
export type IssuerCommand =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'issue'
      readonly port: number
      /** `aud` of its tokens. */
      readonly audience: readonly string[]
      /** Of the token that is printed. */
      readonly claims: Readonly<Record<string, string>>
    }

const FLAGS = {
  port: { type: 'string' },
  audience: { type: 'string', multiple: true },
  claim: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const

/** `issuer [--port <number>] [--audience <name>] [--claim <name>=<value>]`. Throws `UsageError`. */
export function parseIssuerCommand(args: readonly string[]): IssuerCommand {
  const { port = '0', audience = [], claim = [], help } = readFlags(args)
  if (help) return { kind: 'help' }
  if (audience.includes('')) throw new UsageError("--audience must be a name, not ''")
  return {
    kind: 'issue',
    port: parsePort(port, 'port'),
    audience,
    claims: Object.fromEntries(claim.map(readClaim)),
  }
}

/** What `issuer --help` prints. */
export function formatIssuerHelp(): string {
  return [
    'Usage: gatehouse issuer [options]',
    '',
    'An issuer of tokens on loopback, with a discovery document, a key set and the endpoints of OAuth 2.0: what a',
    'JWT authorizer has as its issuer. Prints its address and a token that holds for an hour; POST /token gives more.',
    '',
    '  --port <number>             port of loopback to listen on; 0 takes a free one (0)',
    '  --audience <name>           aud of its tokens; repeat it for several',
    '  --claim <name>=<value>      a claim of the token that is printed, such as scope=read; repeat it',
  ].join('\n')
}

/** Starts an issuer, and prints where it is and a token of its. Rejects where the port is taken. */
export async function runIssuer({
  port,
  audience,
  claims,
}: Extract<IssuerCommand, { kind: 'issue' }>): Promise<Issuer> {
  const [first, ...more] = audience
  const aud = more.length > 0 ? audience : first
  const issuer = await createIssuer({ port, ...(aud !== undefined && { audience: aud }) })
  const token = await issuer.token(claims)
  const { url } = issuer
  announce(`Issuer: ${url}\nToken:  ${token}`, { issuer: url, token })
  return issuer
}

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values
  } catch (error) {
    throw new UsageError(errorOf(error).message.split('\n')[0] ?? '')
  }
}

function readClaim(text: string): readonly [string, string] {
  const [, name, value = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? []
  if (name === undefined) throw new UsageError(`--claim must be <name>=<value>, not '${text}'`)
  return [name, value]
}
