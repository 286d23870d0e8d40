import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createGateway,
  createIssuer,
  type Issuer,
  type TestGateway,
} from '../../packages/testing/src/index.ts'

const sam = fileURLToPath(new URL('../../examples/projects/sam', import.meta.url))

let issuer: Issuer
let gateway: TestGateway
beforeAll(async () => {
  issuer = await createIssuer({ audience: 'pet-shop' })
  gateway = await createGateway({
    template: { path: sam, parameters: { Issuer: issuer.url }, variables: { SHOP: 'Test Pets' } },
    functions: { Pets: (event) => ({ pets: [], by: event.requestContext.http.method }) },
  })
})
afterAll(async () => {
  await Promise.all([gateway?.close(), issuer?.close()])
})

describe('a gateway of a template', () => {
  it('has the APIs of it, by their names and by their logical ids', async () => {
    expect(Object.keys(gateway.apis).sort()).toEqual(['ChatApi', 'ShopApi', 'sam', 'sam-chat'])
    expect(gateway.url).toBe(gateway.apis.ShopApi?.url)
    expect(gateway.apis.ChatApi?.url).toMatch(/\/prod$/)
  })

  it('has functions of the test stand in for those of the template, by their logical ids', async () => {
    expect(await (await gateway.fetch('/pets')).json()).toEqual({ pets: [], by: 'GET' })
  })

  it('runs its functions and authorizers', async () => {
    const add = (key: string) =>
      gateway.fetch('/pets', { method: 'POST', body: '{}', headers: { 'x-staff-key': key } })
    expect((await add('let-me-in')).status).toBe(200)
    expect((await add('let-me-out')).status).toBe(403)
    const headers = { authorization: `Bearer ${await issuer.token({ sub: 'rex' })}` }
    expect(await (await gateway.fetch('/me', { headers })).json()).toEqual({ hello: 'rex' })
    expect((await gateway.fetch('/me')).status).toBe(401)
  })

  it('has functions that send to connections over TLS, as the SDK does', async () => {
    const client = await gateway.connect('ChatApi')
    client.send({ action: 'send', text: 'hello' })
    expect(await client.next()).toMatchObject({ text: 'hello' })
    await client.close()
  })

  it('goes back to the template', async () => {
    const { apiId = '' } = gateway.apis.ShopApi ?? {}
    await gateway.client.deleteApi({ apiId })
    await gateway.seed({ name: 'more', routes: { 'GET /more': () => 'more' } })
    await gateway.reset()
    expect((await gateway.fetch('/pets')).status).toBe(200)
    expect((await gateway.client.getApis()).items).toHaveLength(2)
  })
})

describe('a template that cannot be served', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-template-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'template.yaml')
  const api = (body: string) =>
    `Resources:\n  Shop:\n    Type: AWS::ApiGatewayV2::Api\n    Properties: ${body}\n`

  it.each([
    ['is not there', undefined, /^there is no .*other\.yaml$/],
    [
      'is refused by the service',
      api('{ Name: shop, ProtocolType: SOAP }'),
      /template\.yaml:\d+:\d+: CreateApi is refused: /,
    ],
  ])('%s', async (_, text, message) => {
    if (text !== undefined) writeFileSync(file, text)
    const template = text === undefined ? join(folder, 'other.yaml') : file
    await expect(createGateway({ template })).rejects.toThrow(message)
  })

  it('names its stack, region and account by what it is told', async () => {
    writeFileSync(
      file,
      api('{ Name: !Sub "${AWS::StackName}-${AWS::Region}-${AWS::AccountId}", ProtocolType: HTTP }'),
    )
    const other = await createGateway({
      template: { path: file, stackName: 'pets' },
      options: { region: 'eu-west-1', account: '123456789012' },
    })
    expect(Object.keys(other.apis)).toEqual(['pets-eu-west-1-123456789012', 'Shop'])
    await other.close()
  })
})
