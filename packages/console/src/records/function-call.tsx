import type { EventRecord } from '@gatehouse/contract'
import { Code } from '../elements/code.tsx'
import { functionName, prettyBody } from './describe-record.ts'

/** A record of a function's call. */
export type FunctionRecord = Extract<EventRecord, { kind: 'function-call' | 'authorizer-call' }>

/** What a function was given, what it returned or threw, and what it printed. */
export function FunctionCall({ call }: { readonly call: FunctionRecord }) {
  const { functionArn, event, result, error, output, isColdStart } = call.function
  return (
    <section class="section">
      <h3>
        Function <code>{functionName(functionArn)}</code> {isColdStart && <span class="tag">cold start</span>}
      </h3>
      {error && (
        <div class="notice is-bad">
          <p>
            <strong>
              {error.type ? `${error.type}: ` : ''}
              {error.message}
            </strong>
          </p>
          {error.stack && error.stack.length > 0 && <pre class="stack">{error.stack.join('\n')}</pre>}
        </div>
      )}
      {output.length > 0 && <Code title="Output" text={output.join('\n')} isWrapped />}
      {result && <Code title="Result" text={prettyBody(result)} isWrapped />}
      <details>
        <summary>Event</summary>
        <Code title="Event" text={prettyBody(event)} isWrapped />
      </details>
    </section>
  )
}
