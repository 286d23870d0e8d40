import { isOwnApiName, isOwnName, parseHost } from '@gatehouse/command-line'
import type { Call } from '../calls/call.ts'
import { Refusal } from '../calls/refusal.ts'

/** By which names a proxy is called. */
export interface HostRules {
  readonly api: 'management' | 'connections'
  /** Names beside those that no stranger can make resolve to this machine. */
  readonly allowedHosts: readonly string[]
}

/**
 * A function that throws a `Refusal` for a call by a name that is not known here. A page whose name was made to resolve to this machine
 * (DNS rebinding) would get through the proxy to an endpoint that refuses the page's own calls: the proxy puts its target's name in the
 * place of the page's.
 */
export function createHostJudge({ api, allowedHosts }: HostRules): (call: Call) => void {
  const allowed = new Set(allowedHosts.map(parseHost).filter((name) => name !== undefined))
  const isOwn = api === 'connections' ? isOwnApiName : isOwnName
  return (call) => {
    const host = call.header('host')
    if (host === undefined || host === '') return
    const name = parseHost(host)
    if (name !== undefined && isOwn(name, allowed)) return
    const shown =
      name === undefined ? 'The Host of this request is not a valid name' : `Host '${name}' is not known here`
    throw new Refusal(
      api === 'connections' ? 'ForbiddenException' : 'AccessDeniedException',
      `${shown}: if it is this mock's, start it with --allowed-host ${name ?? '<name>'}`,
    )
  }
}
