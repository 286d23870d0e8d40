import type { FunctionState, LocalFunctions } from '@gatehouse/functions'
import { type Functions, NO_FUNCTIONS } from '@gatehouse/runtime'
import type { LambdaEndpointOptions } from './lambda-endpoint.ts'

export interface FunctionsOptions {
  /** The folder of the functions that run here. */
  readonly functions?: string | undefined
  /** Where the others are invoked. */
  readonly lambdaEndpoint?: string | undefined
}

/** The functions that traffic invokes. */
export interface FunctionsDesk extends Functions {
  list(): FunctionState[]
  warmUp(): Promise<void>
  close(): void
}

/** Opens what the options name, loading nothing else: functions of a folder first, then those of an endpoint. */
export async function openFunctions(
  { functions: folder, lambdaEndpoint: url }: FunctionsOptions,
  { upstream, credentials }: Omit<LambdaEndpointOptions, 'url'>,
  print: (line: string) => void,
): Promise<FunctionsDesk> {
  const local = folder === undefined ? undefined : await openLocal(folder, print)
  const remote = url === undefined ? undefined : await openEndpoint({ url, upstream, credentials })
  return {
    list: () => local?.list() ?? [],
    warmUp: async () => local?.warmUp(),
    close: () => local?.close(),
    async invoke(invocation) {
      if (!local) return (remote ?? NO_FUNCTIONS).invoke(invocation)
      const result = await local.invoke(invocation)
      const isElsewhere = 'failure' in result && result.failure === 'not found'
      return isElsewhere && remote ? remote.invoke(invocation) : result
    },
  }
}

async function openLocal(folder: string, print: (line: string) => void): Promise<LocalFunctions> {
  const { openLocalFunctions } = await import('@gatehouse/functions')
  return openLocalFunctions({ folder, print })
}

async function openEndpoint(options: LambdaEndpointOptions): Promise<Functions> {
  const { createLambdaEndpoint } = await import('./lambda-endpoint.ts')
  return createLambdaEndpoint(options)
}
