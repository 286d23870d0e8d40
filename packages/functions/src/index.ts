export type { FunctionConfiguration } from './configuration.ts'
export type { FunctionReport, PrintedLine } from './environment-starter.ts'
export { type FunctionArn, parseFunctionArn } from './function-arn.ts'
export type { FunctionState } from './function-record.ts'
export {
  type FunctionSettings,
  type FunctionUrlCors,
  type FunctionUrlSettings,
  validateSettings,
} from './function-settings.ts'
export { type FunctionDefinition, readDefinition } from './function-source.ts'
export type { FunctionCredentials } from './inherited-variables.ts'
export {
  type AnswerPart,
  type Invocation,
  type InvocationFailure,
  type InvocationResult,
  MAX_PAYLOAD_BYTES,
} from './invocation.ts'
export {
  type CallerClock,
  type HoldEvent,
  type LocalFunctions,
  type LocalFunctionsOptions,
  openLocalFunctions,
} from './local-functions.ts'
