import { isObject } from '@gatehouse/contract/core'
import { invalidValue, type PartCall } from './lambda-call.ts'
import type { Stored } from './resource-files.ts'
import type { StandInAnswer, StandIns } from './stand-in-answer.ts'
import { StandInError } from './stand-in-error.ts'

const INVOKE_CONFIGS = 'event-invoke-configs'
const PROVISIONED = 'provisioned-concurrency'

/** Kinds of what is kept here. */
export const INVOKE_SETTINGS: readonly string[] = [INVOKE_CONFIGS, PROVISIONED]

/** How events are tried again and where their outcomes go: kept and answered, and no event follows it. */
export function answerInvokeConfig(
  { files }: StandIns,
  { method, name, query, body, known }: PartCall,
): StandInAnswer {
  const qualifier = query.get('Qualifier') ?? '$LATEST'
  const key = `${name}:${qualifier}`
  const arn = `${String(known.FunctionArn)}:${qualifier}`
  const before = files.read(INVOKE_CONFIGS, key)
  if (method !== 'PUT' && !before)
    throw new StandInError(
      404,
      'ResourceNotFoundException',
      `The function ${arn} doesn't have an EventInvokeConfig`,
    )
  if (method === 'GET') return { status: 200, body: before }
  if (method === 'DELETE') {
    files.remove(INVOKE_CONFIGS, key)
    return { status: 204 }
  }
  // PUT makes it anew, POST changes what is sent.
  const { MaximumRetryAttempts, MaximumEventAgeInSeconds, DestinationConfig } = {
    ...(method === 'POST' && before),
    ...body,
  } as Stored
  const saved = {
    FunctionArn: arn,
    LastModified: Date.now() / 1000,
    MaximumRetryAttempts,
    MaximumEventAgeInSeconds,
    DestinationConfig: {
      OnSuccess: {},
      OnFailure: {},
      ...(isObject(DestinationConfig) ? DestinationConfig : {}),
    },
  }
  files.write(INVOKE_CONFIGS, key, saved)
  return { status: 200, body: saved }
}

/** How many copies of a version are to be ready: all of them are at once, for none is started. */
export function answerProvisioned(
  { files }: StandIns,
  { method, name, query, body }: PartCall,
): StandInAnswer {
  const qualifier = query.get('Qualifier')
  if (!qualifier) throw invalidValue("Value null at 'qualifier'", 'Member must not be null')
  const key = `${name}:${qualifier}`
  if (method === 'PUT') {
    const { ProvisionedConcurrentExecutions: count } = body
    const saved = {
      RequestedProvisionedConcurrentExecutions: count,
      AvailableProvisionedConcurrentExecutions: count,
      AllocatedProvisionedConcurrentExecutions: count,
      Status: 'READY',
      LastModified: new Date().toISOString().replace('Z', '+0000'),
    }
    files.write(PROVISIONED, key, saved)
    return { status: 202, body: saved }
  }
  const before = files.read(PROVISIONED, key)
  if (method === 'DELETE') {
    files.remove(PROVISIONED, key)
    return { status: 204 }
  }
  if (before) return { status: 200, body: before }
  throw new StandInError(
    404,
    'ProvisionedConcurrencyConfigNotFoundException',
    'No Provisioned Concurrency Config found for this function',
  )
}
