import { type OperationName, operations } from '@gatehouse/contract'
import { validateResponse } from '@gatehouse/contract/responses'
import { createManagement, type ManagementResponse } from '@gatehouse/control'
import { createMemoryStore } from '@gatehouse/store'
import { describe, expect, it } from 'vitest'
import { readBody } from '../conformance/management-calls.ts'
import { createRandom } from './random.ts'
import { createRequests, type FuzzRequest } from './requests.ts'

// biome-ignore-start lint/suspicious/noUndeclaredEnvVars: for a person to set, and no part of any task.
/** How many requests are made; `GATEHOUSE_FUZZ_REQUESTS` asks for more. */
const REQUESTS = Number(process.env.GATEHOUSE_FUZZ_REQUESTS ?? 8_000)
/** `GATEHOUSE_FUZZ_SEED` repeats a run. */
const SEED = Number(process.env.GATEHOUSE_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))
// biome-ignore-end lint/suspicious/noUndeclaredEnvVars: as above.

describe('the management API under random requests', () => {
  it(`answers ${REQUESTS} of them within the contract (seed ${SEED})`, {
    timeout: 60_000 + REQUESTS * 10,
  }, async () => {
    console.log(`fuzz: ${REQUESTS} requests, GATEHOUSE_FUZZ_SEED=${SEED}`)
    const faults: unknown[] = []
    const management = createManagement({
      store: createMemoryStore(),
      defaults: { account: '000000000000', region: 'us-east-1' },
      endpointOf: ({ apiId }) => `http://localhost/_aws/execute-api/${apiId}`,
      onFault: (error) => faults.push(error),
    })
    const requests = createRequests(createRandom(SEED))
    const succeeded = new Set<OperationName>()
    const violations: string[] = []
    for (let count = 0; count < REQUESTS && violations.length < 10; count += 1) {
      const request = requests.next()
      const answer = await management.handle(request)
      const body = toWire(answer)
      if (answer.status < 300) {
        succeeded.add(request.operation)
        requests.learn(request, body)
      }
      violations.push(...judge(request, answer.status, body))
    }
    expect(faults).toEqual([])
    expect(violations).toEqual([])
    const never = names.filter((name) => !succeeded.has(name))
    // Chance reaches every operation in a long run, and most in a short one.
    expect(never.length, `operations that never succeeded: ${never}`).toBeLessThan(
      REQUESTS < 100_000 ? 25 : 1,
    )
  })
})

const names = Object.keys(operations) as OperationName[]

function judge(request: FuzzRequest, status: number, body: unknown): string[] {
  const shown = `${request.method} ${request.path}?${request.query} ${request.body.toString().slice(0, 300)}`
  if (status >= 500) return [`${status} to ${shown}`]
  // The contract asks nothing of a document in YAML.
  if (typeof body === 'string') return []
  return validateResponse(request.operation, { status, body }).map(
    (problem) => `${problem}: ${status} to ${shown}`,
  )
}

function toWire({ headers, body }: ManagementResponse): unknown {
  if (typeof body === 'string') return readBody(body, String(headers['content-type']))
  return body === undefined ? undefined : JSON.parse(JSON.stringify(body))
}
