import type { EventRecord } from '@gatehouse/contract'

/** Why it went wrong and what usually mends it; and what is probably not as meant. */
export function Fault({ record: { fault, remarks = [] } }: { readonly record: EventRecord }) {
  return (
    <>
      {fault && (
        <div class="notice is-bad">
          <p>
            <strong>{fault.cause}</strong>
          </p>
          <p>{fault.hint}</p>
          {fault.detail && <p class="soft">{fault.detail}</p>}
          <p class="faint">
            <code>{fault.code}</code> · the client was told “{fault.message}” · {fault.source}
          </p>
        </div>
      )}
      {remarks.map(({ code, cause, hint }) => (
        <div key={`${code}${cause}`} class="notice is-warn">
          <p>
            <strong>{cause}</strong>
          </p>
          <p>{hint}</p>
          <p class="faint">
            <code>{code}</code>
          </p>
        </div>
      ))}
    </>
  )
}
