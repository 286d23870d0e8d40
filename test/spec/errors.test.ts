import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type ContractDocument, type Message, operationsOf, resolve } from './contract-document.ts'

/** The text of an error that an operation shows. */
interface ErrorExample {
  readonly operation: string
  readonly tag: string
  readonly status: string
  readonly exception: string
  readonly text: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a 404 says when a label of the path leads to nothing. */
const MISSING: Readonly<Record<string, RegExp>> = {
  apiId: /^Invalid API identifier specified \w+$/,
  apiMappingId: /^Invalid API mapping identifier/,
  authorizerId: /^Invalid Authorizer identifier/,
  deploymentId: /^Invalid Deployment identifier/,
  domainName: /^Invalid domain name identifier/,
  integrationId: /^Invalid Integration identifier/,
  integrationResponseId: /^Invalid IntegrationResponse identifier/,
  modelId: /^Invalid Model identifier/,
  requestParameterKey: /^Invalid request parameter key/,
  portalId: /^Invalid Portal identifier/,
  portalProductId: /^Invalid PortalProduct identifier/,
  productPageId: /^Invalid ProductPage identifier/,
  productRestEndpointPageId: /^Invalid ProductRestEndpointPage identifier/,
  routeId: /^Invalid Route identifier/,
  routeKey: /^Unable to find Route by key/,
  routeResponseId: /^Invalid RouteResponse identifier/,
  routingRuleId: /^Invalid RoutingRule identifier/,
  stageName: /^Invalid stage identifier/,
  vpcLinkId: /^Invalid VpcLink identifier/,
}

describe.each([
  ['aws', '404', '409'],
  ['catalog', '480', '483'],
])('the errors of the %s document', async (dialect, notFound, conflict) => {
  const file = new URL(`../../packages/contract/documents/${dialect}/openapi.json`, import.meta.url)
  const document = JSON.parse(await readFile(file, 'utf8')) as ContractDocument
  const examples = errorExamples(document)

  test('have texts that the gateway has, or that stand among the facts about the service', () => {
    const known = knownTexts()
    const made = examples.filter(({ text }) => !known.some((it) => it.test(text)))
    expect(new Set(made.map(({ operation, text }) => `${operation}: ${text}`))).toEqual(new Set())
  })

  test('tell of each thing that the path names', () => {
    const silent = operationsOf(document).flatMap(({ name, path }) =>
      [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, label = '']) => {
        const pattern = MISSING[label]
        const texts = examples.filter((it) => it.operation === name && it.status === notFound)
        return pattern === undefined || texts.some(({ text }) => pattern.test(text))
          ? []
          : [`${name} ${label}`]
      }),
    )
    expect(silent).toEqual([])
  })

  test('collide over what is of their own kind', () => {
    const tags = new Map<string, Set<string>>()
    for (const { status, text, tag } of examples) {
      if (status !== conflict || text.startsWith('Unable to complete operation')) continue
      tags.set(text, (tags.get(text) ?? new Set()).add(tag))
    }
    expect(tags.size).toBeGreaterThan(10)
    for (const [text, of] of tags) expect([...of], text).toHaveLength(1)
  })

  test('begin their description with the name of the exception, which the header has too', () => {
    for (const { operation } of operationsOf(document)) {
      for (const [status, reference] of Object.entries(operation.responses)) {
        // No exception names what stands before the service.
        if (status < '400' || status === 'default') continue
        const { description = '', headers = {} } = resolve<Message & { description?: string }>(
          document,
          reference,
        )
        const [exception = ''] = /^\w+Exception(?=\. )/.exec(description) ?? []
        expect(exception).not.toBe('')
        const type = headers['x-amzn-ErrorType']
        const others = examplesOf(document, reference).map((it) => it['x-exception'] ?? exception)
        expect(resolve(document, type ?? {}).schema?.enum).toEqual([...new Set([exception, ...others])])
      }
    }
  })
})

function examplesOf(document: ContractDocument, reference: Message) {
  const { examples = {} } = resolve<Message>(document, reference).content?.['application/json'] ?? {}
  return Object.values(examples).map((it) => resolve(document, it))
}

function errorExamples(document: ContractDocument): ErrorExample[] {
  return operationsOf(document).flatMap(({ name, operation }) =>
    Object.entries(operation.responses).flatMap(([status, reference]) => {
      const { content = {} } = resolve<Message>(document, reference)
      const { schema, examples = {} } = content['application/json'] ?? {}
      if (status < '400') return []
      const exception = schema?.$ref?.split('/').at(-1) ?? ''
      return Object.values(examples).map((it) => {
        const value = resolve(document, it).value as { message?: string; Message?: string }
        const text = value.message ?? value.Message ?? ''
        return { operation: name, tag: String(operation.tags), status, exception, text }
      })
    }),
  )
}

/** The texts of the management API as patterns: those in the gateway's source, and those in code of the facts on the service. */
function knownTexts(): RegExp[] {
  const sources = filesIn(join(root, 'packages/control/src')).concat(
    filesIn(join(root, 'packages/contract/src')),
  )
  const written = sources.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    const literals = [...text.matchAll(/'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)"|`((?:[^`\\]|\\.)+)`/g)]
    return literals.map(([, single, double, template]) => single ?? double ?? template ?? '')
  })
  const facts = readFileSync(join(root, 'docs/service/management.md'), 'utf8')
  const quoted = [...facts.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text)
  return [
    ...written.map((text) => toPattern(text, /\$\{[^}]*\}+/g)),
    ...quoted.map((text) => toPattern(text, /<[^>]*>|…/g)),
  ].flatMap((pattern) => pattern ?? [])
}

/** A text with gaps as a pattern; undefined where the gaps leave too little to tell it from others. */
function toPattern(text: string, gaps: RegExp): RegExp | undefined {
  const parts = text.replaceAll('\\', '').split(gaps)
  if (parts.join('').length < 12) return undefined
  const fixed = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(
    `^(?:\\d validation errors? detected: |(?:Errors|Warnings) found during import:\\n\\t)?${fixed.join('[^]+')}$`,
  )
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('generated'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
}
