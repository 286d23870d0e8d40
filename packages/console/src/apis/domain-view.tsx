import { collect, paginate } from '@gatehouse/client'
import {
  createApiMapping,
  deleteApiMapping,
  deleteDomainName,
  getApiMappings,
  getApis,
  getDomainName,
  updateApiMapping,
  updateDomainName,
} from '@gatehouse/client/operations'
import type { Api, ApiMapping, CreateApiMappingRequest, DomainName } from '@gatehouse/contract'
import { caller } from '../calls/gateway.ts'
import { useLoaded } from '../calls/loaded.ts'
import { Outcome } from '../calls/outcome.tsx'
import { perform, preview } from '../calls/perform-call.ts'
import { Heading } from '../elements/heading.tsx'
import { Icon } from '../elements/icon.tsx'
import { goTo, hrefOf, place } from '../navigation/place.ts'
import { DOMAIN_SPECS, mappingSpecs } from './domain-specs.ts'
import { ResourceDialog } from './resource-dialog.tsx'

interface WholeDomain {
  readonly domain: DomainName
  readonly mappings: readonly ApiMapping[]
  readonly apis: readonly Api[]
}

async function loadDomain(domainName: string): Promise<WholeDomain> {
  const [domain, mappings, apis] = await Promise.all([
    getDomainName(caller.value, { domainName }),
    collect(paginate(getApiMappings, caller.value, { domainName })),
    collect(paginate(getApis, caller.value, { maxResults: 500 })),
  ])
  return { domain, mappings, apis }
}

/** A custom domain name with the mappings to stages of APIs. */
export function DomainView({ name }: { readonly name: string }) {
  const { state, reload } = useLoaded(() => loadDomain(name), [name])
  const close = async (isChanged: boolean) => {
    if (isChanged) await reload()
    goTo(hrefOf(['apis', 'domains', name]))
  }
  return (
    <div class="page">
      <Heading
        title={name}
        crumbs={
          <>
            <a href={hrefOf(['apis'])}>APIs</a>
            <a href={hrefOf(['apis', 'domains'])}>Custom domains</a>
          </>
        }
      >
        <a class="button" href={hrefOf(['apis', 'domains', name, 'settings'])}>
          Settings
        </a>
        <a class="button is-main" href={hrefOf(['apis', 'domains', name, 'new'])}>
          <Icon name="plus" />
          New mapping
        </a>
      </Heading>
      <Outcome of={state.value}>
        {(whole) => (
          <>
            <MappingTable {...whole} />
            <OpenItem whole={whole} onClose={close} />
          </>
        )}
      </Outcome>
    </div>
  )
}

function MappingTable({ domain: { domainName }, mappings, apis }: WholeDomain) {
  if (mappings.length === 0) return <p class="soft">No path leads to an API yet.</p>
  const nameOf = (id: string) => apis.find(({ apiId }) => apiId === id)?.name ?? id
  return (
    <div class="table-wrap">
      <table>
        <thead>
          <tr>
            <th>Path</th>
            <th>API</th>
            <th>Stage</th>
          </tr>
        </thead>
        <tbody>
          {mappings.map(({ apiMappingId = '', apiMappingKey = '', apiId, stage }) => (
            <tr key={apiMappingId}>
              <td class="mono">
                <a href={hrefOf(['apis', 'domains', domainName, apiMappingId])}>/{apiMappingKey}</a>
              </td>
              <td>
                <a href={hrefOf(['apis', apiId])}>{nameOf(apiId)}</a>
              </td>
              <td class="mono soft">{stage}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface OpenProps {
  readonly whole: WholeDomain
  readonly onClose: (isChanged: boolean) => void
}

function OpenItem({ whole, onClose }: OpenProps) {
  const [, , , open] = place.value.segments
  if (open === undefined) return null
  if (open === 'settings') return <DomainDialog whole={whole} onClose={onClose} />
  return <MappingDialog key={open} whole={whole} open={open} onClose={onClose} />
}

function DomainDialog({ whole: { domain }, onClose }: OpenProps) {
  const { domainName } = domain
  const remove = async () => {
    await perform(deleteDomainName, { domainName })
    goTo(hrefOf(['apis', 'domains']))
  }
  return (
    <ResourceDialog
      noun="domain"
      title={`Settings of ${domainName}`}
      specs={DOMAIN_SPECS}
      resource={withSettings(domain)}
      describe={(input) => preview(updateDomainName, { domainName, ...input })}
      save={(input) => perform(updateDomainName, { domainName, ...input })}
      remove={remove}
      onClose={onClose}
    />
  )
}

/** A domain with what of its configuration can be sent: the rest says how it is. */
function withSettings(domain: DomainName): object {
  const configurations = domain.domainNameConfigurations?.map((it) =>
    Object.fromEntries(Object.entries(it).filter(([name]) => SETTINGS.has(name))),
  )
  return { ...domain, domainNameConfigurations: configurations }
}

const SETTINGS: ReadonlySet<string> = new Set([
  'certificateArn',
  'certificateName',
  'endpointType',
  'ipAddressType',
  'ownershipVerificationCertificateArn',
  'securityPolicy',
])

function MappingDialog({ whole, open, onClose }: OpenProps & { readonly open: string }) {
  const { domainName } = whole.domain
  const mapping = whole.mappings.find(({ apiMappingId }) => apiMappingId === open)
  const one = mapping && { domainName, apiMappingId: open }
  const inputOf = (input: object) => ({ domainName, ...input }) as CreateApiMappingRequest
  // A change has to name the API again.
  const changeOf = (input: object) => ({
    apiId: mapping?.apiId ?? '',
    apiMappingId: open,
    domainName,
    ...input,
  })
  return (
    <ResourceDialog
      noun="mapping"
      title={mapping ? `Mapping /${mapping.apiMappingKey ?? ''}` : 'New mapping'}
      specs={mappingSpecs(whole.apis)}
      resource={mapping}
      beginning={{ stage: '$default' }}
      describe={(input) =>
        one ? preview(updateApiMapping, changeOf(input)) : preview(createApiMapping, inputOf(input))
      }
      save={(input) =>
        one ? perform(updateApiMapping, changeOf(input)) : perform(createApiMapping, inputOf(input))
      }
      remove={one && (() => perform(deleteApiMapping, one))}
      onClose={onClose}
    />
  )
}
