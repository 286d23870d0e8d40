import type { KindOfChange } from './summarize-changes.ts'

const TITLES: Readonly<Record<string, string>> = {
  api: 'API',
  routes: 'Routes',
  integrations: 'Integrations',
  authorizers: 'Authorizers',
  models: 'Models',
  integrationResponses: 'Integration responses',
  routeResponses: 'Route responses',
}

/** What changed, by name: what a person reads before the lines. */
export function ChangeList({ changes }: { readonly changes: readonly KindOfChange[] }) {
  return (
    <dl class="facts">
      {changes.map(({ kind, added, removed, changed }) => [
        <dt key={kind}>{TITLES[kind] ?? kind}</dt>,
        <dd key={`${kind}=`} class="change-names">
          <Names sign="+" word="added" look="good" names={added} />
          <Names sign="−" word="removed" look="bad" names={removed} />
          <Names sign="~" word="changed" look="warn" names={changed} />
        </dd>,
      ])}
    </dl>
  )
}

interface NamesProps {
  readonly sign: string
  readonly word: string
  readonly look: string
  readonly names: readonly string[]
}

/** How many names are listed before they are counted only. */
const LISTED = 12

function Names({ sign, word, look, names }: NamesProps) {
  return (
    <>
      {names.slice(0, LISTED).map((name) => (
        <code key={name} class={look}>
          <span aria-hidden="true">{sign} </span>
          <span class="unseen">{word} </span>
          {name}
        </code>
      ))}
      {names.length > LISTED && (
        <span class="faint">
          and {names.length - LISTED} more {word}
        </span>
      )}
    </>
  )
}
