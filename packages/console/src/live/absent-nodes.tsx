import { absentNodes } from '../records/event-stream.ts'

/** Names the nodes whose records are missing, where there are some. */
export function AbsentNodes() {
  const absent = absentNodes.value
  if (absent.length === 0) return null
  return (
    <div class="notice is-warn" role="status">
      {absent.map(({ node, reason }) => (
        <p key={node}>
          The records of <code>{node}</code> are missing: {reason}
        </p>
      ))}
    </div>
  )
}
