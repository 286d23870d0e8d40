import { streamState } from '../records/event-stream.ts'

/** What stands in place of a list that is empty, and why it is. */
export function NoRecords({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered)
    return (
      <div class="empty">
        <h2>Nothing matches these filters</h2>
        <p>New records appear here as soon as one does.</p>
      </div>
    )
  if (streamState.value === 'off')
    return (
      <div class="empty">
        <h2>This gateway keeps no records</h2>
        <p>
          Recording costs a little, so it is off unless asked for. Start the gateway with{' '}
          <code>--inspect</code> to see here what becomes of each request, and why.
        </p>
      </div>
    )
  return (
    <div class="empty">
      <h2>Waiting for the first request</h2>
      <p>
        Send one to an API of this gateway. Its route, its authorizer’s decision, its backend and its answer
        show here.
      </p>
    </div>
  )
}
