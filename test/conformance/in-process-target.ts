import { createManagement } from '@gatehouse/control'
import { createMemoryStore } from '@gatehouse/store'
import { type Answer, authorizationOf, type Target } from './management-calls.ts'

/** The management API in this process, over a memory that nothing else has; each caller has an account of its own there. */
export function createInProcessTarget(): Target {
  const management = createManagement({
    store: createMemoryStore(),
    defaults: { account: '000000000000', region: 'us-east-1' },
    endpointOf: ({ apiId }) => `http://localhost/${apiId}`,
    routingRulesToHttpApis: true,
  })
  return {
    async call(sent): Promise<Answer> {
      const [path = '', query = ''] = sent.target.split('?')
      const authorization = authorizationOf(sent)
      const body = Buffer.from(sent.body)
      const answer = await management.handle({ method: sent.method, path, query, authorization, body })
      const wire = answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body))
      return { status: answer.status, headers: answer.headers, body: wire }
    },
  }
}
