export { type FunctionArn, parseFunctionArn } from './function-arn.ts'
export {
  type Invocation,
  type InvocationFailure,
  type InvocationResult,
  MAX_PAYLOAD_BYTES,
} from './invocation.ts'
export {
  type FunctionReport,
  type FunctionState,
  type LocalFunctions,
  type LocalFunctionsOptions,
  openLocalFunctions,
} from './local-functions.ts'
