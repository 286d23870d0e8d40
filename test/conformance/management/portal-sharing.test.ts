import { PRODUCT, portal, product, productPage } from '@gatehouse/conformance/cases/portal'
import { get, post, put, remove } from '@gatehouse/conformance/cases/row'
import { createManagement } from '@gatehouse/control'
import { createMemoryStore, type Store } from '@gatehouse/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authorizationOf, createCaller, type Target } from '../management-calls.ts'

const OWNER = '111111111111'
const READER = '222222222222'

let store: Store
let target: Target
beforeAll(() => {
  store = createMemoryStore()
  const management = createManagement({
    store,
    defaults: { account: '000000000000', region: 'us-east-1' },
    endpointOf: ({ apiId }) => `http://localhost/${apiId}`,
  })
  target = {
    async call(sent) {
      const [path = '', query = ''] = sent.target.split('?')
      const authorization = authorizationOf(sent)
      const body = Buffer.from(sent.body)
      const answer = await management.handle({ method: sent.method, path, query, authorization, body })
      return { status: answer.status, headers: answer.headers, body: answer.body }
    },
  }
})
afterAll(() => store.close())

const policy = (effect: string, principal: unknown) => ({ Effect: effect, Principal: principal, Action: '*' })
const document = (...statements: object[]) => JSON.stringify({ Statement: statements })

/** A product of one account with a page, and another account that knows its ids. */
async function open(policyDocument?: string) {
  const owner = createCaller(target, { account: OWNER })
  await owner.prepare([product(), productPage()])
  const sharing = put(`${PRODUCT}/sharingpolicy`, { policyDocument })
  if (policyDocument !== undefined) await owner.prepare([sharing])
  const id = String(owner.resolve('<portalProduct>'))
  const arn = String(owner.resolve('<portalProduct.portalProductArn>'))
  const page = String(owner.resolve('<productPage>'))
  return { owner, reader: createCaller(target, { account: READER }), id, arn, page }
}

/** management §2.18 */
describe('a portal product of another account', () => {
  it.each<[string, boolean, string | undefined]>([
    ['without a policy', false, undefined],
    ['shared with everybody', true, document(policy('Allow', '*'))],
    ['shared with all accounts', true, document(policy('Allow', { AWS: '*' }))],
    ['shared with the account', true, document(policy('Allow', { AWS: READER }))],
    ['shared with it among others', true, document(policy('Allow', { AWS: ['333333333333', READER] }))],
    ['shared with its root', true, document(policy('Allow', { AWS: `arn:aws:iam::${READER}:root` }))],
    ['shared with another account', false, document(policy('Allow', { AWS: '333333333333' }))],
    ['denied to the account', false, document(policy('Allow', '*'), policy('Deny', { AWS: READER }))],
    [
      'denied to another account',
      true,
      document(policy('Allow', '*'), policy('Deny', { AWS: '333333333333' })),
    ],
    ['shared with a service', false, document(policy('Allow', { Service: READER }))],
  ])('%s can be read and included: %s', async (_title, isShared, policyDocument) => {
    const { reader, id, arn, page } = await open(policyDocument)
    const owned = `resourceOwnerAccountId=${OWNER}`
    const base = `/portalproducts/${id}`
    const paths = [
      base,
      `${base}/productpages`,
      `${base}/productpages/${page}`,
      `${base}/productrestendpointpages`,
    ]
    for (const path of paths) {
      const { status } = await reader.send(get(`${path}?${owned}`))
      expect(status, path).toBe(isShared ? 200 : 404)
      expect((await reader.send(get(path))).status, path).toBe(404)
    }
    const listed = await reader.send(get('/portalproducts?resourceOwner=OTHER_ACCOUNTS'))
    const ids = (listed.body as { items: { portalProductId: string }[] }).items.map(
      (it) => it.portalProductId,
    )
    expect(ids.includes(id)).toBe(isShared)
    const made = await reader.send(portal({ includedPortalProductArns: [arn] }))
    expect(made.status).toBe(isShared ? 201 : 400)
  })

  it('cannot be published any more once it is not shared', async () => {
    const { owner, reader, arn } = await open(document(policy('Allow', '*')))
    await reader.prepare([portal({ includedPortalProductArns: [arn] }), post('/portals/<portal>/publish')])
    expect((await reader.send(get('/portals/<portal>'))).body).toMatchObject({ publishStatus: 'PUBLISHED' })
    await owner.prepare([remove(`${PRODUCT}/sharingpolicy`)])
    await reader.prepare([post('/portals/<portal>/publish')])
    expect((await reader.send(get('/portals/<portal>'))).body).toMatchObject({
      publishStatus: 'PUBLISH_FAILED',
    })
  })

  it('is changed by its owner only', async () => {
    const { reader, id } = await open(document(policy('Allow', '*')))
    const answer = await reader.send(remove(`/portalproducts/${id}?resourceOwnerAccountId=${OWNER}`))
    expect(answer.status).toBe(404)
  })

  it('is listed page by page', async () => {
    const { reader } = await open(document(policy('Allow', '*')))
    await open(document(policy('Allow', '*')))
    const list = '/portalproducts?resourceOwner=OTHER_ACCOUNTS&maxResults=1'
    const first = (await reader.send(get(list))).body as { items: object[]; nextToken: string }
    const second = (await reader.send(get(`${list}&nextToken=${first.nextToken}`))).body as {
      items: object[]
    }
    expect([first.items.length, second.items.length]).toEqual([1, 1])
    expect(first.items).not.toEqual(second.items)
  })
})
