import type { EventRecord, MappingChange, RecordedBackend, RecordedRequest } from '@gatehouse/contract'
import { Code } from '../elements/code.tsx'
import { Diff } from '../elements/diff.tsx'
import { formatHeaders, functionName, prettyBody } from '../records/describe-record.ts'

interface Props {
  readonly record: EventRecord
}

/** Why this route was chosen, and which others it won over. */
export function Why({ record }: Props) {
  const route = 'route' in record ? record.route : undefined
  if (!route) return null
  const parameters = Object.entries(route.parameters ?? {})
  return (
    <section class="section">
      <h3>Why this route</h3>
      <dl class="facts">
        <dt>Route</dt>
        <dd>
          <code>{route.routeKey}</code>
        </dd>
        <dt>Because</dt>
        <dd>{route.because}</dd>
        {parameters.length > 0 && <dt>Parameters</dt>}
        {parameters.map(([name, value]) => (
          <dd key={name}>
            <code>
              {name} = {value}
            </code>
          </dd>
        ))}
        {record.kind === 'message' && record.selected !== undefined && (
          <>
            <dt>Selected by</dt>
            <dd>
              <code>{record.selected}</code>
            </dd>
          </>
        )}
        {route.candidates.length > 0 && (
          <>
            <dt>Won over</dt>
            <dd>
              <code>{route.candidates.join(', ')}</code>
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}

const DECISIONS = {
  allowed: ['tag is-good', 'allowed'],
  refused: ['tag is-bad', 'refused'],
  failed: ['tag is-bad', 'failed'],
} as const

/** What the authorizer decided, and by what. */
export function Authorizer({ record }: Props) {
  const authorizer = 'authorizer' in record ? record.authorizer : undefined
  if (!authorizer) return null
  const [look, word] = DECISIONS[authorizer.decision]
  return (
    <section class="section">
      <h3>Authorizer</h3>
      <dl class="facts">
        <dt>Decision</dt>
        <dd>
          <span class={look}>{word}</span>{' '}
          {authorizer.isCached !== undefined && (
            <span class="faint">{authorizer.isCached ? 'kept from an earlier request' : 'asked anew'}</span>
          )}
        </dd>
        {authorizer.reason && (
          <>
            <dt>Reason</dt>
            <dd>{authorizer.reason}</dd>
          </>
        )}
        <dt>By</dt>
        <dd>
          {authorizer.name ?? authorizer.type} <span class="faint">{authorizer.name && authorizer.type}</span>
        </dd>
        {authorizer.identitySource && (
          <>
            <dt>Looked at</dt>
            <dd>
              <code>{authorizer.identitySource.join(' ')}</code>
            </dd>
          </>
        )}
      </dl>
      {authorizer.caller && Object.keys(authorizer.caller).length > 0 && (
        <Code
          title="What it told of the caller"
          text={JSON.stringify(authorizer.caller, null, 2)}
          isWrapped
        />
      )}
    </section>
  )
}

/** What each mapping changed, and how the request differs from what the client sent. */
export function Changes({ record }: Props) {
  if (record.kind !== 'request') return null
  const { requestMappings = [], responseMappings = [], backend, request } = record
  if (requestMappings.length + responseMappings.length === 0) return null
  const sent = backend && 'request' in backend ? backend.request : undefined
  return (
    <section class="section">
      <h3>What the mappings changed</h3>
      {requestMappings.length > 0 && (
        <MappingTable title="On the way to the backend" changes={requestMappings} />
      )}
      {sent && requestMappings.length > 0 && (
        <Diff
          label="What the client sent, and what the backend got"
          before={formatHead(request)}
          after={formatHead(sent)}
        />
      )}
      {responseMappings.length > 0 && <MappingTable title="On the way back" changes={responseMappings} />}
    </section>
  )
}

function MappingTable({
  title,
  changes,
}: {
  readonly title: string
  readonly changes: readonly MappingChange[]
}) {
  return (
    <ul class="mappings" aria-label={title}>
      {changes.map(({ destination, expression, before, after, skipped }) => (
        <li key={destination}>
          <p class="mono">
            {destination} <span class="faint">←</span> <span class="soft">{expression}</span>
          </p>
          {skipped === undefined ? (
            <p class="mono">
              {before.length > 0 && <del class="bad">{before.join(', ')}</del>}{' '}
              {after.length > 0 && <ins class="good">{after.join(', ')}</ins>}
              {before.length === 0 && mayLack(destination) && <span class="faint"> · none before</span>}
            </p>
          ) : (
            <p class="warn">{skipped}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Whether there may have been nothing where a mapping wrote: a request always has a path, which only is not its draft's yet. */
function mayLack(destination: string): boolean {
  return !destination.endsWith(':path')
}

function formatHead({ method, url, headers }: Pick<RecordedRequest, 'method' | 'url' | 'headers'>): string {
  const ordered = [...headers].map(([name, value]) => [name.toLowerCase(), value] as const)
  ordered.sort(([one], [other]) => (one < other ? -1 : 1))
  return `${method} ${url}\n${formatHeaders(ordered)}\n`
}

/** What the backend was sent, and what it said before anything of that was mapped. */
export function Backend({ record }: Props) {
  const backend = 'backend' in record ? record.backend : undefined
  if (!backend) return null
  return (
    <section class="section">
      <h3>Backend</h3>
      <dl class="facts">
        <dt>{backend.type === 'function' ? 'Function' : 'Address'}</dt>
        <dd>
          <code>{describeBackend(backend)}</code>
        </dd>
        {backend.failure && (
          <>
            <dt>Failure</dt>
            <dd class="bad">{backend.failure}</dd>
          </>
        )}
        {'answer' in backend && backend.answer && (
          <>
            <dt>Answered</dt>
            <dd>{backend.answer.status}</dd>
          </>
        )}
      </dl>
      {'answer' in backend && backend.answer && (
        <details>
          <summary>What went there and came back</summary>
          <Code title="Sent" text={formatHeaders(backend.request.headers)} isWrapped />
          {backend.request.body && (
            <Code title="Sent body" text={prettyBody(backend.request.body)} isWrapped />
          )}
          <Code title="Answer" text={formatHeaders(backend.answer.headers)} isWrapped />
          {backend.answer.body && (
            <Code title="Answer’s body" text={prettyBody(backend.answer.body)} isWrapped />
          )}
        </details>
      )}
    </section>
  )
}

function describeBackend(backend: RecordedBackend): string {
  if (backend.type === 'function') return functionName(backend.functionArn)
  return 'request' in backend ? `${backend.request.method} ${backend.request.url}` : 'mock'
}
