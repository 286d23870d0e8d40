import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import {
  type ContractDocument,
  type Message,
  operationsOf,
  resolve,
  type Schema,
} from './contract-document.ts'

interface Link {
  readonly operationId: string
  readonly parameters: Readonly<Record<string, string>>
}

describe.each(['aws', 'catalog'])('the %s document', async (dialect) => {
  const file = new URL(`../../packages/contract/documents/${dialect}/openapi.json`, import.meta.url)
  const document = JSON.parse(await readFile(file, 'utf8')) as ContractDocument & { security: object[] }
  const operations = operationsOf(document)
  const links = operations.flatMap(({ name, path, operation }) => {
    const created = operation.responses[201] as (Message & { links?: Record<string, Link> }) | undefined
    return Object.values(created?.links ?? {}).map((link) => ({
      name,
      path,
      link,
      created: created as Message,
    }))
  })

  test('links each create whose answer has an id to the reading of it', () => {
    expect(links.length).toBeGreaterThan(50)
    const linked = (from: string) =>
      links.filter(({ name }) => name === from).map(({ link }) => link.operationId)
    expect(linked('CreateApi')).toEqual(
      expect.arrayContaining(['GetApi', 'UpdateApi', 'DeleteApi', 'CreateRoute', 'GetStages']),
    )
    expect(linked('ImportApi')).toEqual(linked('CreateApi'))
    expect(linked('CreateRouteResponse')).toContain('GetRouteResponse')
    expect(linked('CreateVpcLink')).toContain('DeleteVpcLink')
  })

  test('fills in all labels of what a link leads to, from members that the answer has', () => {
    for (const { path, link, created } of links) {
      const target = operations.find(({ name }) => name === link.operationId)
      const labels = target?.parameters.filter((it) => it.in === 'path').map(({ name }) => name)
      expect(Object.keys(link.parameters).toSorted(), link.operationId).toEqual(labels?.toSorted())
      const { schema: reference = {} } = created.content?.['application/json'] ?? {}
      const schema = resolve(document, reference)
      for (const [label, expression] of Object.entries(link.parameters)) {
        const [, member] = /^\$response\.body#\/(\w+)$/.exec(expression) ?? []
        if (member === undefined) expect(path).toContain(`{${label}}`)
        else expect(Object.keys(schema.properties ?? {})).toContain(member)
      }
    }
  })

  test('marks what the service sets, and nothing that can be sent', () => {
    const marksOf = (name: string) =>
      Object.entries((document.components.schemas[name] as Schema).properties ?? {})
        .filter(([, member]) => (member as { readOnly?: boolean }).readOnly)
        .map(([member]) => member.toLowerCase())
    expect(marksOf('Api')).toEqual(
      ['apiEndpoint', 'apiGatewayManaged', 'apiId', 'createdDate', 'importInfo', 'warnings'].map((it) =>
        it.toLowerCase(),
      ),
    )
    expect(marksOf('Route')).toEqual(['apigatewaymanaged', 'routeid'])
    expect(marksOf('MutualTlsAuthentication')).toEqual(['truststorewarnings'])
    const inputs = Object.keys(document.components.schemas).filter((name) => name.endsWith('Input'))
    expect(inputs.flatMap(marksOf)).toEqual([])
  })

  test('lets calls be unsigned, as a local gateway does', () => {
    expect(document.security).toEqual([{ sigv4: [] }, {}])
  })

  test('says how long to wait where waiting helps', () => {
    for (const { name, operation } of operations) {
      for (const status of ['429', '481', '503']) {
        const answer = operation.responses[status]
        if (answer) expect(resolve<Message>(document, answer).headers, name).toHaveProperty('Retry-After')
      }
    }
  })
})
