/** The name of the function that an ARN or the URI of an invocation names; the text itself where it names none. */
export function functionNameOf(arn: string): string {
  return /:function:([^:/]+)/.exec(arn)?.[1] ?? arn
}
