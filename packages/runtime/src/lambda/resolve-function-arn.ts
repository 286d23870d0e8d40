import { isFunctionArn, parseIntegrationUri } from '@gatehouse/contract/core'
import { resolveStageVariables } from '../expressions/uri-template.ts'

/**
 * The ARN of the function that an integration's or an authorizer's URI names, in either of its forms, stage variables filled in.
 * Undefined when it names none, or a stage variable that is not there. management §4.5
 */
export function resolveFunctionArn(
  uri: string,
  stageVariables: Readonly<Record<string, string>>,
): string | undefined {
  const named = parseIntegrationUri(resolveStageVariables(uri, stageVariables) ?? '')
  return named?.kind === 'function' && isFunctionArn(named.functionArn) ? named.functionArn : undefined
}
