import { randomUUID } from 'node:crypto'

/** An answer of the Invoke API. */
export interface InvokeAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** An error in Lambda's form. Source: Lambda's API reference, "Invoke", "Errors". */
export function refuseInvoke(
  status: number,
  code: string,
  message: string,
  further: Readonly<Record<string, string>> = {},
): InvokeAnswer {
  // One member has a capital for this error, as its shape in the service's model has.
  const member = code === 'ResourceNotFoundException' ? 'Message' : 'message'
  return {
    status,
    headers: {
      'content-type': 'application/json',
      'x-amzn-RequestId': randomUUID(),
      'x-amzn-ErrorType': code,
    },
    body: JSON.stringify({ ...further, Type: status < 500 ? 'User' : 'Service', [member]: message }),
  }
}

/** What is said of a function that is not there. */
export function notFound(arn: string): InvokeAnswer {
  return refuseInvoke(404, 'ResourceNotFoundException', `Function not found: ${arn}`)
}

/** A function's error as Lambda answers it: what the function reported, or Lambda's own word for how it ended. */
export function formatFunctionError(detail: string, errorPayload: string | undefined): string {
  if (errorPayload !== undefined) return errorPayload
  return JSON.stringify({ errorType: typeOf(detail), errorMessage: detail })
}

/** For what is neither a time-out nor an end, the program could not be started. */
function typeOf(detail: string): string {
  if (/ Error: Task timed out after /.test(detail)) return 'Sandbox.Timedout'
  return / Error: Runtime exited /.test(detail) ? 'Runtime.ExitError' : 'Runtime.InvalidEntrypoint'
}
