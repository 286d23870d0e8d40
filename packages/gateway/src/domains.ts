import type { Publications } from '@gatehouse/control'
import type { Mapping } from '@gatehouse/runtime'

/** The custom domain names that are served, with their mappings. Requests read this and never the store. */
export interface Domains {
  /** The mappings of the domain name that a `Host` is or falls under; undefined when it is none. */
  find(host: string): readonly Mapping[] | undefined | Promise<readonly Mapping[] | undefined>
  close(): void
}

type Entry = readonly Mapping[] | undefined | Promise<readonly Mapping[] | undefined>

/** Follows the custom domain names. Resolves once all of them are known. */
export async function openDomains(publications: Publications): Promise<Domains> {
  const domains = new Map<string, Entry>()

  function load(domainName: string): Promise<void> {
    const loading = publications.loadDomainName(domainName)
    domains.set(domainName, loading)
    return loading.then((mappings) => {
      if (domains.get(domainName) !== loading) return
      if (mappings) domains.set(domainName, mappings)
      else domains.delete(domainName)
    })
  }

  const stop = publications.followDomainNames((domainName) => {
    load(domainName).catch(() => undefined)
  })
  for (const domainName of await publications.listDomainNames()) await load(domainName)

  return {
    find(host) {
      if (domains.size === 0) return undefined
      const name = host.replace(/:\d+$/, '').toLowerCase()
      return domains.get(name) ?? domains.get(`*${name.slice(name.indexOf('.'))}`)
    },
    close: stop,
  }
}
