import type { Service } from '../service/service.ts'

const REST = 'is of REST APIs (API Gateway V1), which are not served here: its route is missing'

/** What events are not run here do without; others invoke nothing. */
const EVENTS: Readonly<Record<string, string>> = {
  http: REST,
  alb: 'is of a load balancer, which does not run here: its route is missing',
  schedule: 'does not run here: no schedule invokes the function',
  sqs: 'does not run here: no queue invokes the function',
  sns: 'does not run here: no topic invokes the function',
  s3: 'does not run here: no bucket invokes the function',
  stream: 'does not run here: no stream invokes the function',
  eventBridge: 'does not run here: no event bus invokes the function',
}

/** Says of each function once for each type of its events that is not run here. */
export function noteEvents({ functions, remark }: Service): void {
  for (const { key, events } of functions) {
    for (const { type, at } of events) {
      if (type === 'httpApi' || type === 'websocket') continue
      const text = Object.hasOwn(EVENTS, type) ? EVENTS[type] : 'does not run here: it invokes nothing'
      remark({ subject: `event ${type} of function ${key}`, text: text as string, kind: 'missing', at })
    }
  }
}
