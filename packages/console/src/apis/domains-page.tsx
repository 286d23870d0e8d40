import { collect, paginate } from '@gatehouse/client'
import { createDomainName, getDomainNames } from '@gatehouse/client/operations'
import type { CreateDomainNameRequest, DomainName } from '@gatehouse/contract'
import { caller } from '../calls/gateway.ts'
import { useLoaded } from '../calls/loaded.ts'
import { Outcome } from '../calls/outcome.tsx'
import { perform, preview } from '../calls/perform-call.ts'
import { Heading } from '../elements/heading.tsx'
import { Icon } from '../elements/icon.tsx'
import { goTo, hrefOf, place } from '../navigation/place.ts'
import { DOMAIN_SPECS, NEW_DOMAIN } from './domain-specs.ts'
import { DomainView } from './domain-view.tsx'
import { ResourceDialog } from './resource-dialog.tsx'

/** The custom domain names: a list of them, or one with its mappings. */
export function DomainsPage() {
  const [, , name] = place.value.segments
  return name === undefined || name === 'new' ? <DomainList /> : <DomainView key={name} name={name} />
}

function DomainList() {
  const { state, reload } = useLoaded(() => collect(paginate(getDomainNames, caller.value, {})), [])
  const isNew = place.value.segments[2] === 'new'
  const inputOf = (input: object) => input as CreateDomainNameRequest
  return (
    <div class="page">
      <Heading title="Custom domains" crumbs={<a href={hrefOf(['apis'])}>APIs</a>}>
        <a class="button is-main" href={hrefOf(['apis', 'domains', 'new'])}>
          <Icon name="plus" />
          New domain
        </a>
      </Heading>
      <Outcome of={state.value}>{(domains) => <DomainTable domains={domains} />}</Outcome>
      {isNew && (
        <ResourceDialog
          noun="domain"
          title="New custom domain"
          specs={DOMAIN_SPECS}
          resource={undefined}
          beginning={NEW_DOMAIN}
          describe={(input) => preview(createDomainName, inputOf(input))}
          save={(input) => perform(createDomainName, inputOf(input))}
          onClose={async (isChanged) => {
            if (isChanged) await reload()
            goTo(hrefOf(['apis', 'domains']))
          }}
        />
      )}
    </div>
  )
}

function DomainTable({ domains }: { readonly domains: readonly DomainName[] }) {
  if (domains.length === 0)
    return <p class="soft">A custom domain leads to stages of APIs, by the beginnings of paths.</p>
  return (
    <div class="table-wrap">
      <table>
        <thead>
          <tr>
            <th>Domain</th>
            <th>Mode</th>
            <th class="is-extra">Endpoint</th>
          </tr>
        </thead>
        <tbody>
          {domains.map(({ domainName, routingMode, domainNameConfigurations = [] }) => (
            <tr key={domainName}>
              <td>
                <a class="strong" href={hrefOf(['apis', 'domains', domainName])}>
                  {domainName}
                </a>
              </td>
              <td class="soft">{routingMode ?? 'API_MAPPING_ONLY'}</td>
              <td class="mono soft is-extra">{domainNameConfigurations[0]?.apiGatewayDomainName}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
