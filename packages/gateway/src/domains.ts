import type { Publications, PublishedDomain } from '@gatehouse/control'
import { nameOfHost } from '@gatehouse/runtime'

/** The custom domain names that are served. Requests read this and never the store. */
export interface Domains {
  /** The domain name that a `Host` is or falls under; undefined when it is none. */
  find(host: string): Entry
  /** As `find`, without waiting: undefined also while a change is being read. */
  settingsOf(host: string): PublishedDomain | undefined
  close(): void
}

type Entry = PublishedDomain | undefined | Promise<PublishedDomain | undefined>

/** Follows the custom domain names. Resolves once all of them are known. */
export async function openDomains(publications: Publications): Promise<Domains> {
  const domains = new Map<string, Entry>()

  function load(domainName: string): Promise<void> {
    const loading = publications.loadDomainName(domainName)
    domains.set(domainName, loading)
    return loading.then((domain) => {
      if (domains.get(domainName) !== loading) return
      if (domain) domains.set(domainName, domain)
      else domains.delete(domainName)
    })
  }

  const stop = publications.followDomainNames((domainName) => {
    load(domainName).catch(() => undefined)
  })
  for (const domainName of await publications.listDomainNames()) await load(domainName)

  function find(host: string): Entry {
    if (domains.size === 0) return undefined
    const name = nameOfHost(host)
    return domains.get(name) ?? domains.get(`*${name.slice(name.indexOf('.'))}`)
  }

  return {
    find,
    settingsOf(host) {
      const found = find(host)
      return found instanceof Promise ? undefined : found
    },
    close: stop,
  }
}
