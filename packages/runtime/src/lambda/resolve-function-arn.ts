import { resolveStageVariables } from '../expressions/uri-template.ts'

const FUNCTION_ARN = /^arn:[\w-]+:lambda:[a-z0-9-]+:\d{12}:function:[\w-]+(?::[\w$-]+)?$/
const INVOCATION_URI =
  /^arn:[\w-]+:apigateway:[a-z0-9-]+:lambda:path\/2015-03-31\/functions\/(.+)\/invocations$/

/**
 * The ARN of the function that an integration's or an authorizer's URI names, in either of its forms, stage variables filled in.
 * Undefined when it names none, or a stage variable that is not there. management §4.5
 */
export function resolveFunctionArn(
  uri: string,
  stageVariables: Readonly<Record<string, string>>,
): string | undefined {
  const resolved = resolveStageVariables(uri, stageVariables) ?? ''
  const arn = INVOCATION_URI.exec(resolved)?.[1] ?? resolved
  return FUNCTION_ARN.test(arn) ? arn : undefined
}
