import { jsonOperation } from './wire-form.ts'

/** One event. Source: the EventBridge API reference, "PutEvents". */
export const formatPutEvents = jsonOperation(
  { service: 'events', target: 'AWSEvents.PutEvents', version: '1.1' },
  (parameters) => ({ Entries: [parameters] }),
)
