import { type LambdaCall, qualifiedArn } from './lambda-call.ts'
import type { Stored } from './resource-files.ts'
import type { StandInAnswer, StandIns } from './stand-in-answer.ts'

type Answer = (standIns: StandIns, known: Stored, call: LambdaCall) => StandInAnswer

/** What a function has beside its configuration, by calls of its own: each is kept and answered. */
export const ATTRIBUTE_CALLS: Readonly<Record<string, Answer>> = {
  'GET concurrency': (_, { ReservedConcurrentExecutions }) => answered({ ReservedConcurrentExecutions }),
  'PUT concurrency': (standIns, known, { body: { ReservedConcurrentExecutions } }) =>
    keep(standIns, known, { ReservedConcurrentExecutions }),
  'DELETE concurrency': (standIns, known) => remove(standIns, known, 'ReservedConcurrentExecutions'),
  'GET code-signing-config': (_, { FunctionName, CodeSigningConfigArn }) =>
    answered({ FunctionName, CodeSigningConfigArn }),
  'PUT code-signing-config'(standIns, known, { body: { CodeSigningConfigArn } }) {
    keep(standIns, known, { CodeSigningConfigArn })
    return answered({ FunctionName: known.FunctionName, CodeSigningConfigArn })
  },
  'DELETE code-signing-config': (standIns, known) => remove(standIns, known, 'CodeSigningConfigArn'),
  'GET recursion-config': (_, { RecursiveLoop = 'Terminate' }) => answered({ RecursiveLoop }),
  'PUT recursion-config': (standIns, known, { body: { RecursiveLoop } }) =>
    keep(standIns, known, { RecursiveLoop }),
  'GET runtime-management-config': (_, known, { query }) => answered(managementOf(known, query)),
  'PUT runtime-management-config'(standIns, known, { query, body: { UpdateRuntimeOn, RuntimeVersionArn } }) {
    const RuntimeManagement = {
      ...(known.RuntimeManagement as Stored | undefined),
      [query.get('Qualifier') ?? '']: { UpdateRuntimeOn, RuntimeVersionArn },
    }
    keep(standIns, known, { RuntimeManagement })
    return answered(managementOf({ ...known, RuntimeManagement }, query))
  },
  // None runs here for longer than a call.
  'GET durable-executions': () => answered({ DurableExecutions: [] }),
}

function answered(body: Stored): StandInAnswer {
  return { status: 200, body }
}

function keep({ files }: StandIns, known: Stored, members: Stored): StandInAnswer {
  files.write('functions', String(known.FunctionName), { ...known, ...members })
  return answered(members)
}

function remove(standIns: StandIns, known: Stored, member: string): StandInAnswer {
  keep(standIns, known, { [member]: undefined })
  return { status: 204 }
}

/** By the version or alias that is asked for; under no name for the function itself. */
function managementOf({ FunctionArn, RuntimeManagement }: Stored, query: URLSearchParams): Stored {
  const ofEach = RuntimeManagement as Readonly<Record<string, Stored>> | undefined
  return {
    UpdateRuntimeOn: 'Auto',
    ...ofEach?.[query.get('Qualifier') ?? ''],
    FunctionArn: qualifiedArn({ FunctionArn }, query),
  }
}
