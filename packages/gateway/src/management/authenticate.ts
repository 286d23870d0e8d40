import type { IncomingMessage } from 'node:http'
import {
  type Clock,
  decodeOrKeep,
  type Identities,
  type RefusalCode,
  verifyRequest,
} from '@gatehouse/runtime'
import { splitUrl } from '../addresses/split-url.ts'
import { withoutMapping } from '../requests/remote-address.ts'

/** A caller that was proven and may do what it asked for. */
export interface Authenticated {
  readonly account: string
  readonly region: string
  /** Who it is. */
  readonly arn: string
  /** Whether the same caller may make another call as well: of an agent's tools, which act in its name. */
  may(method: string, path: string, body: JudgedBody): Promise<Denial | undefined>
}

/** Why a management call is refused: always with 403. management §1.3 */
export interface Denial {
  readonly denial: RefusalCode | 'AccessDeniedException'
  readonly message: string
}

/** A call's body, and whether it has tags, which may take a thread to tell. */
export interface JudgedBody {
  readonly bytes: Uint8Array
  readonly hasTags: () => boolean | Promise<boolean>
}

/** What a call without a body has. */
export const NO_BODY: JudgedBody = { bytes: new Uint8Array(0), hasTags: () => false }

/** Proves who makes a management call, and that a policy allows it. `path` is the call's below `/v2`, as sent. */
export type Authenticate = (
  request: IncomingMessage,
  path: string,
  body: JudgedBody,
) => Promise<Authenticated | Denial>

/** By what management calls are judged. */
export interface Judges {
  readonly identities: Identities
  readonly clock: Clock
  /** Whether calls may be for a region. */
  readonly isRegion: (region: string) => boolean
  /** Whether what comes over plain HTTP comes from a proxy to which clients speak TLS. */
  readonly isBehindTls: boolean
}

/** The IAM actions of the management API are HTTP methods, its resources the paths below `/v2`. management §1.3, §1.5 */
export function createAuthenticate({ identities, clock, isRegion, isBehindTls }: Judges): Authenticate {
  return async ({ method = '', url = '', rawHeaders, socket }, path, body) => {
    const now = new Date(clock.now())
    const isSecure = isBehindTls || 'encrypted' in socket
    const verified = await verifyRequest(
      { method, ...splitUrl(url), headers: rawHeaders },
      { identities, service: 'apigateway', isRegion, isSecure, now, readBody: async () => body.bytes },
    )
    if ('refusal' in verified) return { denial: verified.refusal, message: verified.message }
    const { identity, region } = verified
    const sourceIp = withoutMapping(socket.remoteAddress ?? '')
    const setting = { region, now, sourceIp, headers: rawHeaders, isSecure, identity }
    const may: Authenticated['may'] = async (verb, place, judged) => {
      const asked = { ...setting, action: `apigateway:${verb}` }
      const isRefused = (resource: string) => identity.policy.judge({ ...asked, resource }) !== 'allow'
      const refused = await findRefused(isRefused, { path: place, region, body: judged })
      if (refused === undefined) return undefined
      const message = `User: ${identity.arn} is not authorized to perform: ${asked.action} on resource: ${refused}`
      return { denial: 'AccessDeniedException', message }
    }
    return (await may(method, path, body)) ?? { account: identity.account, region, arn: identity.arn, may }
  }
}

interface ActedOn {
  readonly path: string
  readonly region: string
  readonly body: JudgedBody
}

/**
 * The first that is refused of what a call acts on; of one that creates something with tags, also its tags. *Assumed*: as the tags of
 * `<path>/*`. A body is read for a caller alone who may do what is asked without tags. management §8.2
 */
async function findRefused(
  isRefused: (resource: string) => boolean,
  { path, region, body }: ActedOn,
): Promise<string | undefined> {
  const root = `arn:aws:apigateway:${region}::`
  const resource = root + formatResource(path)
  if (isRefused(resource)) return resource
  if (path.startsWith(TAGS) || !(await body.hasTags())) return undefined
  const tags = `${root}${TAGS}${encodeURIComponent(resource)}%2F*`
  return isRefused(tags) ? tags : undefined
}

/** Decoded, so that no spelling of a path evades a policy; what would make other segments of one stays encoded. */
function formatResource(path: string): string {
  if (path.startsWith(TAGS)) return TAGS + encodeURIComponent(formatTagged(path.slice(TAGS.length)))
  const segments = path.split('/').map((segment) => decodeOrKeep(segment).replaceAll('/', '%2F'))
  return segments.join('/')
}

const TAGS = '/tags/'

/** The ARN of what has tags, in the one form that policies name: in whatever partition it is sent, and its slashes encoded or not. */
function formatTagged(sent: string): string {
  return decodeOrKeep(sent).replace(/^arn:[^:]*:/, 'arn:aws:')
}
