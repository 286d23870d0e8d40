import { errorOf } from '@gatehouse/command-line'
import type { Publications } from '@gatehouse/control'
import { isReservedName } from '@gatehouse/control/calls'
import { nameOfHost } from '@gatehouse/runtime'
import { compileDomain, type ServedDomain } from './served-domain.ts'

/** The custom domain names that are served. Requests read this and never the store. */
export interface Domains {
  /** The domain name that a `Host` is or falls under; undefined when it is not one. */
  find(host: string): Entry
  /** As `find`, without waiting: as it was before, while a change is being read. */
  settingsOf(host: string): ServedDomain | undefined
  close(): void
}

type Entry = ServedDomain | undefined | Promise<ServedDomain | undefined>

export interface DomainsOptions {
  /** Names that lead to the gateway itself: whatever the state says, they never are a custom domain's. */
  readonly ownNames: ReadonlySet<string>
  /** Told of a custom domain name in the state that is not served, since it is one of these. */
  readonly onReserved: (domainName: string) => void
  /** Told of one that the state has, and that cannot be read: its requests fail, all others are served. */
  readonly onUnreadable: (domainName: string, error: Error) => void
}

/** Follows the custom domain names. Resolves once all of them are known. */
export async function openDomains(
  publications: Publications,
  { ownNames, onReserved, onUnreadable }: DomainsOptions,
): Promise<Domains> {
  const domains = new Map<string, Entry>()
  /** As they were read last. */
  const known = new Map<string, ServedDomain>()

  async function load(domainName: string): Promise<void> {
    // A wildcard may cover other names besides: each host that it matches is looked at.
    if (!domainName.startsWith('*') && isReservedName(domainName, ownNames)) return
    const loading = publications.loadDomainName(domainName).then((it) => it && compileDomain(it))
    domains.set(domainName, loading)
    const domain = await loading
    if (domains.get(domainName) !== loading) return
    if (domain) {
      domains.set(domainName, domain)
      known.set(domainName, domain)
    } else {
      domains.delete(domainName)
      known.delete(domainName)
    }
  }

  const stop = publications.followDomainNames((domainName) => {
    load(domainName).catch(() => undefined)
  })
  for (const domainName of await publications.listDomainNames()) {
    if (isReservedName(domainName, ownNames)) onReserved(domainName)
    await load(domainName).catch((error: unknown) => onUnreadable(domainName, errorOf(error)))
  }

  /** The domain name that a host is or falls under. */
  function nameFor(host: string): string | undefined {
    if (domains.size === 0) return undefined
    const name = nameOfHost(host)
    if (domains.has(name)) return name
    const wildcard = `*${name.slice(name.indexOf('.'))}`
    return domains.has(wildcard) && !isReservedName(name, ownNames) ? wildcard : undefined
  }

  return {
    find(host) {
      const name = nameFor(host)
      return name === undefined ? undefined : domains.get(name)
    },
    settingsOf(host) {
      const name = nameFor(host)
      return name === undefined ? undefined : known.get(name)
    },
    close: stop,
  }
}
