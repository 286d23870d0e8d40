/** What the test's page does in a browser with a gateway of another origin: its whole life with an API, and posts what came of it. */
import { createCaller, isServiceError, paginate, TimeoutError } from '@gatehouse/client'
import { findOrCreateStage } from '@gatehouse/client/find-or-create'
import {
  createApi,
  createRoute,
  deleteApi,
  exportApi,
  getRoutes,
  importApi,
  tagResource,
  untagResource,
  updateApi,
} from '@gatehouse/client/operations'
import { createSigner } from '@gatehouse/client/signer'

/** What the page found. */
export interface GatewayFindings {
  readonly updated: string | undefined
  readonly routes: readonly string[]
  readonly stages: readonly unknown[]
  readonly exported: string
  readonly imported: string | undefined
  /** Of a call that the gateway refuses: its class, its message, and whether its request id can be read. */
  readonly refused: readonly unknown[]
  readonly timedOut: boolean
  readonly attempts: readonly unknown[]
}

const gateway = new URLSearchParams(location.search).get('gateway') ?? ''
const attempts: unknown[] = []
const caller = createCaller({
  baseUrl: gateway,
  sign: createSigner({
    credentials: { accessKeyId: '123456789012', secretAccessKey: 'secret', sessionToken: 'token' },
  }),
  hooks: {
    beforeAttempt: ({ request }) => request.headers.set('x-page', 'orders'),
    afterAttempt: ({ operation, attempt, response }) =>
      void attempts.push([operation, attempt, response?.status]),
  },
})
const findings = await explore().catch((error: unknown) => ({ failure: String(error) }))
await fetch('/findings', { method: 'POST', body: JSON.stringify(findings) })

async function explore(): Promise<GatewayFindings> {
  const { apiId = '' } = await createApi(caller, { name: 'pets', protocolType: 'HTTP' })
  for (const routeKey of ['GET /a', 'PUT /b', '$default']) await createRoute(caller, { apiId, routeKey })
  const routes: string[] = []
  for await (const route of paginate(getRoutes, caller, { apiId, maxResults: 2 })) routes.push(route.routeKey)
  const { description } = await updateApi(caller, { apiId, description: 'Käse & Brot 犬' })
  const stages = [
    (await findOrCreateStage(caller, { apiId, stageName: 'live' })).created,
    (await findOrCreateStage(caller, { apiId, stageName: 'live' })).created,
  ]
  const resourceArn = `arn:aws:apigateway:us-east-1::/apis/${apiId}`
  await tagResource(caller, { resourceArn, tags: { team: 'pets' } })
  await untagResource(caller, { resourceArn, tagKeys: ['team'] })
  const exported = await exportApi(caller, { apiId, specification: 'OAS30', outputType: 'YAML' })
  const body = JSON.stringify({ openapi: '3.0.1', info: { title: 'imported', version: '1' }, paths: {} })
  const { name: imported } = await importApi(caller, { body, failOnWarnings: true })
  await deleteApi(caller, { apiId })
  const error = await deleteApi(caller, { apiId }).catch((reason: unknown) => reason)
  const refused = isServiceError(error)
    ? [error.name, error.message, /^[\w-]+$/.test(error.requestId ?? '')]
    : [String(error)]
  const slow = createCaller({ baseUrl: gateway, fetch: () => new Promise(() => undefined), retry: false })
  const late = await getRoutes(slow, { apiId }, { timeout: { attemptMs: 20 } }).catch(
    (reason: unknown) => reason,
  )
  return {
    updated: description,
    routes: routes.sort(),
    stages,
    exported: typeof exported,
    imported,
    refused: refused.map((it) => (typeof it === 'string' ? it.replace(apiId, '<id>') : it)),
    timedOut: late instanceof TimeoutError,
    attempts: attempts.slice(0, 2),
  }
}
