/** What the test's page does in a browser: drives the mock and its own server, and posts what came of it. */
import { createClient, isServiceError, NotFoundException } from '@gatehouse/client'

/** What the page found. */
export interface Findings {
  readonly created: string | undefined
  readonly listed: readonly (string | undefined)[]
  /** Of a call that the mock answers with 404. */
  readonly missing: readonly unknown[]
  /** Whatever went wrong. */
  readonly failure?: string
}

const mock = createClient({ baseUrl: new URLSearchParams(location.search).get('mock') ?? '' })
const home = createClient({
  baseUrl: location.origin,
  region: 'eu-west-1',
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' },
  clock: () => new Date('2026-03-02T09:00:00Z'),
})
const findings = await explore().catch((error: unknown) => ({ failure: String(error) }))
await fetch('/findings', { method: 'POST', body: JSON.stringify(findings) })

async function explore(): Promise<Findings> {
  const { apiId } = await mock.createApi({ name: 'pet-shop', protocolType: 'HTTP' })
  const listed: (string | undefined)[] = []
  for await (const api of mock.paginate.getApis()) listed.push(api.name)
  const error = await mock
    .getApi({ apiId: 'z9z9z9z9z9' }, { headers: { prefer: 'code=404' } })
    .catch((reason: unknown) => reason)
  const missing = [
    error instanceof NotFoundException,
    isServiceError(error, 'NotFoundException'),
    String(error),
  ]
  await home.tagResource({ resourceArn: 'arn:aws:apigateway:eu-west-1::/apis/a1', tags: { 'é b': '犬' } })
  return { created: apiId, listed, missing }
}
