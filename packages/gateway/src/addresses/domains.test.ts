import type { Publications } from '@gatehouse/control'
import { expect, it } from 'vitest'
import { openDomains } from './domains.ts'

const NAME = 'api.example.com'

it('knows the settings of a domain as they were while a change of it is read', async () => {
  let tell: (domainName: string) => void = () => undefined
  const loads: ((truststoreUri: string | undefined) => void)[] = []
  const publications = {
    listDomainNames: async () => [NAME],
    loadDomainName: () =>
      new Promise((resolve) => {
        loads.push((truststoreUri) =>
          resolve(truststoreUri && { truststoreUri, routingRules: [], mappings: [] }),
        )
      }),
    followDomainNames(listener: (domainName: string) => void) {
      tell = listener
      return () => undefined
    },
  } as unknown as Publications
  const opening = openDomains(publications, {
    ownNames: new Set(),
    onReserved: () => undefined,
    onUnreadable: () => undefined,
  })
  await expect.poll(() => loads.length).toBe(1)
  loads[0]?.('s3://one')
  const domains = await opening
  expect(domains.settingsOf(NAME)).toMatchObject({ truststoreUri: 's3://one' })
  tell(NAME)
  expect(domains.settingsOf(NAME)).toMatchObject({ truststoreUri: 's3://one' })
  const found = domains.find(NAME)
  loads[1]?.('s3://two')
  expect(await found).toMatchObject({ truststoreUri: 's3://two' })
  await expect.poll(() => domains.settingsOf(NAME)).toMatchObject({ truststoreUri: 's3://two' })
  tell(NAME)
  loads[2]?.(undefined)
  await expect.poll(() => domains.settingsOf(NAME)).toBe(undefined)
  expect(domains.find(NAME)).toBe(undefined)
})
