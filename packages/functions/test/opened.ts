import {
  type InvocationResult,
  type LocalFunctions,
  type LocalFunctionsOptions,
  openLocalFunctions,
} from '@gatehouse/functions'
import { onTestFinished } from 'vitest'
import { createFunctionFolder, type FunctionFolder, functionArn } from '../../../test/fixtures/functions.ts'

/** How long a call may take whose time is not what is tested, also where the machine is busy: threads are started first. */
const PATIENCE_MS = 120_000

/** Functions of a folder of one test. */
export interface Opened extends LocalFunctions {
  readonly folder: FunctionFolder
  /** What functions printed, by line. */
  readonly printed: readonly string[]
  /** Calls a function; the event is JSON of `event`. */
  call(name: string, event?: unknown, timeoutMs?: number): Promise<InvocationResult>
  /** What a function returned; throws its failure. */
  value(name: string, event?: unknown): Promise<unknown>
}

/** Opens a folder with these files; it is gone after the test. */
export async function open(
  files: Readonly<Record<string, string>>,
  options: Partial<LocalFunctionsOptions> = {},
): Promise<Opened> {
  const folder = await createFunctionFolder(files)
  const printed: string[] = []
  const functions = openLocalFunctions({
    folder: folder.path,
    print: (line) => printed.push(line),
    ...options,
  })
  onTestFinished(async () => {
    await functions.close()
    await folder.remove()
  })
  const call: Opened['call'] = (name, event = {}, timeoutMs = PATIENCE_MS) =>
    functions.invoke({ functionArn: functionArn(name), payload: JSON.stringify(event), timeoutMs })
  return {
    ...functions,
    folder,
    printed,
    call,
    async value(name, event) {
      const result = await call(name, event)
      if ('failure' in result) throw new Error(`${result.failure}: ${result.detail}\n${printed.join('\n')}`)
      return JSON.parse(result.payload)
    },
  }
}

/** A failure by what it says: `[failure, detail]`. */
export async function failureOf(result: Promise<InvocationResult>): Promise<readonly unknown[]> {
  const settled = await result
  return 'failure' in settled ? [settled.failure, settled.detail] : ['none', settled.payload]
}

/** The error of a call, as Lambda answers it. */
export async function errorOf(
  opened: Opened,
  name: string,
  event: unknown = {},
): Promise<Record<string, unknown>> {
  const result = await opened.call(name, event)
  if (!('failure' in result)) throw new Error(`it answered ${result.payload}`)
  return JSON.parse(result.errorPayload ?? 'null')
}

/** The text of a `function.json`, with 10 seconds for a call. */
export const toSettings = (settings: object): string => JSON.stringify({ timeout: 10, ...settings })
