import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { type ContractDocument, operationsOf } from './contract-document.ts'

/** By dialect, the status of each exception. */
const STATUSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws: {
    BadRequestException: '400',
    AccessDeniedException: '403',
    NotFoundException: '404',
    ConflictException: '409',
    TooManyRequestsException: '429',
    InternalServerErrorException: '500',
    ServiceUnavailableException: '503',
  },
  catalog: {
    BadRequestException: '482',
    AccessDeniedException: '403',
    NotFoundException: '480',
    ConflictException: '483',
    TooManyRequestsException: '481',
    InternalServerErrorException: '500',
    ServiceUnavailableException: '503',
  },
}

const STATUS = /(?<![\w.,:/-])(?:4[0-3]\d|48[0-3]|50[0-5])(?![\w.,:/-]*\w)(?! items)/g
const NAMED = /(?<![\w.])(\d{3}) (\w+Exception)/g

describe.each(Object.keys(STATUSES))('the texts of the %s document', async (dialect) => {
  const file = new URL(`../../packages/contract/documents/${dialect}/openapi.json`, import.meta.url)
  const document = JSON.parse(await readFile(file, 'utf8')) as ContractDocument
  const operations = operationsOf(document)

  test('name no status that their operation does not answer with', () => {
    const strangers = operations.flatMap(({ name, operation, parameters }) => {
      const texts = textsWithin(document, [operation, parameters])
      const found = texts.flatMap((text) => [...text.matchAll(STATUS)].map(([status]) => status))
      return found.filter((it) => !(it in operation.responses)).map((status) => `${name} ${status}`)
    })
    expect(strangers).toEqual([])
  })

  test('name each exception with its status', () => {
    const named = allTexts(document).flatMap((text) => [...text.matchAll(NAMED)])
    expect(named.length).toBeGreaterThan(30)
    for (const [, status, exception = ''] of named) expect(status).toBe(STATUSES[dialect]?.[exception])
  })

  test('have no marks left that were to be replaced', () => {
    const marked = allTexts(document).filter((text) =>
      /\{\w+Exception\}|\{dialect\}|`(answer|request):/.test(text),
    )
    expect(marked).toEqual([])
  })

  test('spell members as the schema that they stand in does', () => {
    const capital = dialect === 'catalog'
    const misspelt = Object.entries(document.components.schemas).flatMap(([name, schema]) => {
      const members = Object.keys(schema.properties ?? {})
      const isAnswer = capital && members.some((it) => /^[A-Z]/.test(it))
      if (!isAnswer) return []
      return textsWithin(document, [schema], new Set()).flatMap((text) =>
        [...text.matchAll(/`([a-z]\w*)`/g)]
          .filter(([, member = '']) => members.includes(capitalize(member)))
          .filter(() => !/What to send as `nextToken`/.test(text))
          .map(([, member]) => `${name}: ${member} in "${text}"`),
      )
    })
    expect(misspelt).toEqual([])
  })

  test('spell members that only the answer has as the answer does', () => {
    const misspelt = operations.flatMap(({ name, operation }) => {
      const [success] = Object.entries(operation.responses).filter(([status]) => status < '300')
      const answered = membersWithin(document, success)
      const sent = membersWithin(document, [operation.requestBody, operation.parameters])
      const texts = textsWithin(undefined, [operation.responses])
      return [operation.description ?? '', ...texts].flatMap((text) =>
        [...text.matchAll(/`([A-Za-z]\w*)`/g)]
          .map(([, member = '']) => member)
          .filter((it) => !answered.has(it) && !sent.has(it))
          .filter((it) => answered.has(capitalize(it)) || sent.has(uncapitalize(it)))
          .filter((it) => !FOREIGN.includes(`${name} ${it}`))
          .map((member) => `${name}: ${member}`),
      )
    })
    expect(misspelt).toEqual([])
  })
})

/** Members that an operation's text names as another operation's request sends them. */
const FOREIGN = ['CreateDeployment deploymentId', 'CreateAuthorizer authorizerId']

function capitalize(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

function uncapitalize(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** Every description and summary of a tree, data left out, references not followed. */
function allTexts(node: unknown): string[] {
  return textsWithin(undefined, [node])
}

/** The same, references followed once each when there is a document to follow them in. */
function textsWithin(
  document: ContractDocument | undefined,
  nodes: readonly unknown[],
  seen: Set<string> = new Set(),
): string[] {
  return nodes.flatMap((node): string[] => {
    if (node === null || typeof node !== 'object') return []
    return Object.entries(node).flatMap(([key, value]): string[] => {
      if (typeof value === 'string') {
        if (key === 'description' || key === 'summary') return [value]
        if (key !== '$ref' || document === undefined || seen.has(value)) return []
        seen.add(value)
        return textsWithin(document, [lookUp(document, value)], seen)
      }
      return key === 'value' || key === 'example' ? [] : textsWithin(document, [value], seen)
    })
  })
}

function membersWithin(document: ContractDocument, nodes: unknown, seen = new Set<string>()): Set<string> {
  const names = new Set<string>()
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    if ('properties' in node) for (const name of Object.keys(node.properties as object)) names.add(name)
    if ('name' in node && 'in' in node) names.add(String(node.name))
    for (const [key, value] of Object.entries(node)) {
      if (key === 'value' || key === 'example') continue
      if (key !== '$ref') visit(value)
      else if (!seen.has(value)) {
        seen.add(value)
        visit(lookUp(document, value))
      }
    }
  }
  visit(nodes)
  return names
}

function lookUp(document: ContractDocument, reference: string): unknown {
  const steps = reference.slice(2).split('/')
  return steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], document)
}
