import type { EventRecord, HeaderList, RecordedBody } from '@gatehouse/contract'
import { Code } from '../elements/code.tsx'
import { formatHeaders, prettyBody } from '../records/describe-record.ts'

interface Props {
  readonly record: EventRecord
}

/** What the client sent. */
export function Sent({ record }: Props) {
  if (record.kind === 'message')
    return (
      <section class="section">
        <h3>{record.direction === 'in' ? 'Message from the client' : 'Message to the client'}</h3>
        <Body title="Message" body={record.body} />
      </section>
    )
  const request = 'request' in record ? record.request : undefined
  if (!request) return null
  return (
    <section class="section">
      <h3>Request</h3>
      <Headers headers={request.headers} />
      {request.body && <Body title="Body" body={request.body} />}
    </section>
  )
}

/** What the client got. */
export function Answer({ record }: Props) {
  const answer = 'answer' in record ? record.answer : undefined
  if (!answer) return null
  return (
    <section class="section">
      <h3>Answer</h3>
      <Headers headers={answer.headers} />
      {answer.body && <Body title="Body" body={answer.body} />}
    </section>
  )
}

function Headers({ headers }: { readonly headers: HeaderList }) {
  return <Code title="Headers" text={formatHeaders(headers)} isWrapped />
}

function Body({ title, body }: { readonly title: string; readonly body: RecordedBody }) {
  if (body.bytes === 0) return null
  const size = `${body.bytes.toLocaleString()} bytes${body.isCut ? ', cut' : ''}`
  return <Code title={`${title}, ${size}`} text={prettyBody(body)} isWrapped />
}

/** By which ids others know it. */
export function Identity({ record }: Props) {
  const { requestId, traceId, connectionId, apiId, stage, id, node } = record
  const facts = Object.entries({
    Record: id,
    Request: requestId,
    Trace: traceId,
    Connection: connectionId,
    API: apiId,
    Stage: stage,
    Node: node,
    Client: 'request' in record ? record.request?.sourceIp : undefined,
  }).filter(([, value]) => value !== undefined)
  return (
    <section class="section">
      <h3>Known as</h3>
      <dl class="facts">
        {facts.map(([name, value]) => [
          <dt key={name}>{name}</dt>,
          <dd key={`${name}=`}>
            <code>{value}</code>
          </dd>,
        ])}
      </dl>
    </section>
  )
}
