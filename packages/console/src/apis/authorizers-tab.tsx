import { createAuthorizer, deleteAuthorizer, updateAuthorizer } from '@gatehouse/client/operations'
import type { Authorizer, CreateAuthorizerRequest } from '@gatehouse/contract'
import { perform, preview } from '../calls/perform-call.ts'
import { Icon } from '../elements/icon.tsx'
import { authorizerSpecs } from './authorizer-specs.ts'
import { ResourceDialog } from './resource-dialog.tsx'
import { closeItem, hrefOfTab, openItem, type TabProps } from './tab-props.ts'

/** The authorizers of an API, each with what it asks for. */
export function AuthorizersTab({ whole, reload }: TabProps) {
  const { authorizers, routes } = whole
  const countOf = (id: string | undefined) => routes.filter(({ authorizerId }) => authorizerId === id).length
  return (
    <>
      <div class="actions section-end">
        <a class="button is-main" href={hrefOfTab(whole, 'authorizers', 'new')}>
          <Icon name="plus" />
          New authorizer
        </a>
      </div>
      {authorizers.length === 0 ? (
        <p class="soft">
          An authorizer decides who may use a route: by a token of an issuer, or by a function.
        </p>
      ) : (
        <div class="table-wrap">
          <table>
            <thead>
              <tr>
                <th>Name</th>
                <th>Type</th>
                <th>Asks for</th>
                <th class="is-extra">Decides by</th>
                <th class="is-number">Routes</th>
              </tr>
            </thead>
            <tbody>
              {authorizers.map((it) => (
                <tr key={it.authorizerId}>
                  <td>
                    <a href={hrefOfTab(whole, 'authorizers', it.authorizerId)}>{it.name}</a>
                  </td>
                  <td>{it.authorizerType}</td>
                  <td class="mono soft">{it.identitySource?.join(' ')}</td>
                  <td class="mono soft break is-extra">{describeJudge(it)}</td>
                  <td class="is-number">{countOf(it.authorizerId)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <AuthorizerDialog whole={whole} reload={reload} />
    </>
  )
}

function describeJudge({ jwtConfiguration, authorizerUri = '' }: Authorizer): string {
  const [, name] = /:function:([^/]+)/.exec(authorizerUri) ?? []
  if (name) return `λ ${name}`
  return [jwtConfiguration?.issuer, jwtConfiguration?.audience?.join(' ')].filter(Boolean).join(' · ')
}

function AuthorizerDialog({ whole, reload }: TabProps) {
  const open = openItem()
  if (open === undefined) return null
  const { apiId, protocolType } = whole.api
  const authorizer = whole.authorizers.find((it) => it.authorizerId === open)
  const authorizerId = authorizer?.authorizerId
  const beginning =
    protocolType === 'HTTP'
      ? { authorizerType: 'JWT', identitySource: ['$request.header.Authorization'] }
      : { authorizerType: 'REQUEST', identitySource: ['route.request.header.Authorization'] }
  const inputOf = (input: object) => ({ apiId, ...input }) as CreateAuthorizerRequest
  return (
    <ResourceDialog
      key={open}
      noun="authorizer"
      title={authorizer ? `Authorizer ${authorizer.name}` : 'New authorizer'}
      specs={authorizerSpecs(whole.api)}
      resource={authorizer}
      beginning={beginning}
      describe={(input) =>
        authorizerId
          ? preview(updateAuthorizer, { apiId, authorizerId, ...input })
          : preview(createAuthorizer, inputOf(input))
      }
      save={(input) =>
        authorizerId
          ? perform(updateAuthorizer, { apiId, authorizerId, ...input })
          : perform(createAuthorizer, inputOf(input))
      }
      remove={authorizerId ? () => perform(deleteAuthorizer, { apiId, authorizerId }) : undefined}
      onClose={async (isChanged) => {
        if (isChanged) await reload()
        closeItem(whole, 'authorizers')
      }}
    />
  )
}
