const INVOCATION = /^arn:[\w-]+:apigateway:[\w-]+:lambda:path\/2015-03-31\/functions\/(arn:.+)\/invocations$/
const FUNCTION = /^arn:[\w-]+:lambda:[\w-]+:\d{12}:function:[\w-]+(?::[\w$-]+)?$/

/** The function that an integration's or an authorizer's URI names, stage variables filled in; undefined when it names none. */
export function parseFunctionArn(uri: string): string | undefined {
  const arn = INVOCATION.exec(uri)?.[1] ?? uri
  return FUNCTION.test(arn) ? arn : undefined
}
