import type { EventRecord } from '@gatehouse/contract'

/** What happened, in as few words as can be. */
export function describe(record: EventRecord): string {
  switch (record.kind) {
    case 'request':
    case 'connections-call':
      return `${record.request.method} ${pathOf(record.request.url)} ${record.status ?? ''}`
    case 'websocket-event':
      return record.event === 'CONNECT'
        ? `$connect ${record.status ?? ''}`
        : `$disconnect ${record.close?.code ?? ''}`
    case 'message':
      return `${record.direction === 'in' ? '→' : '←'} ${shorten(record.body.text ?? `${record.body.bytes} bytes`)}`
    case 'authorizer-call':
      return `authorizer ${record.authorizer.name ?? ''}: ${record.authorizer.decision}`
    case 'function-call':
      return `${nameOf(record.function.functionArn)}: ${record.function.error?.message ?? 'returned'}`
    case 'management-call':
      return `${record.operation ?? record.request.method} ${record.status ?? ''}`
  }
}

/** As it came where it is no URL: clients may name a host that is none. */
function pathOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { pathname, search } = new URL(url)
  return pathname + search
}

function nameOf(functionArn: string): string {
  return /:function:(.+)$/.exec(functionArn)?.[1] ?? functionArn
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length <= 100 ? line : `${line.slice(0, 100)}…`
}
