import { type Integration, isObject } from '@gatehouse/contract'
import type { CreateIntegrationInput } from '../../call/inputs.ts'
import { type Members, toFilledText, toMembers, toText } from '../document/document.ts'
import { resolveReference } from '../parse/resolve-reference.ts'
import type { IntegrationDefinition } from './definition.ts'
import type { ImportContext } from './import-context.ts'

const COMPONENTS = 'x-amazon-apigateway-integrations'

/** The integrations of a document, as its operations ask for them. */
export interface Integrations {
  readonly all: readonly IntegrationDefinition[]
  /** The integration that an operation has: one of its own, or one that several share by reference. */
  read(value: unknown, place: { method: string; path: string }): IntegrationDefinition | undefined
  /** Adds those that are defined for sharing and have no user. */
  addUnused(): void
}

/** management §3.1 */
export function createIntegrations({ document, findings }: ImportContext): Integrations {
  const all: IntegrationDefinition[] = []
  /** By the object that defines it, so that a reference to it, from wherever, shares it. */
  const shared = new Map<unknown, IntegrationDefinition | undefined>()
  const definitions = toMembers(toMembers(document.components)[COMPONENTS])

  function add(value: unknown, title: string): IntegrationDefinition | undefined {
    if (shared.has(value)) return shared.get(value)
    const body = isObject(value) ? toIntegration(value) : undefined
    if (!body) findings.warn(formatSkipped(value, title))
    const integration = body && { title, body }
    if (integration) all.push(integration)
    shared.set(value, integration)
    return integration
  }

  return {
    all,
    read(value, { method, path }) {
      const title = `put integration on '${method}' for resource at path '${path}'`
      const resolution = resolveReference(document, value)
      if (resolution.problem !== undefined) {
        findings.fail(`Unable to ${title}: ${resolution.problem}`)
        return undefined
      }
      return add(resolution.value, title)
    },
    addUnused() {
      for (const [name, value] of Object.entries(definitions)) {
        const resolution = resolveReference(document, value)
        if (resolution.problem === undefined) add(resolution.value, `create integration '${name}'`)
        else findings.fail(`Unable to create integration '${name}': ${resolution.problem}`)
      }
    },
  }
}

const TYPES: Readonly<Record<string, Integration['integrationType']>> = {
  AWS_PROXY: 'AWS_PROXY',
  HTTP_PROXY: 'HTTP_PROXY',
}

/** What an extension says in the terms of CreateIntegration; undefined for a type that HTTP APIs do not have. */
function toIntegration(members: Members): CreateIntegrationInput | undefined {
  const integrationType = TYPES[toText(members.type)?.toUpperCase() ?? '']
  if (!integrationType) return undefined
  const { timeoutInMillis, tlsConfig, requestParameters, responseParameters } = members
  return {
    integrationType,
    description: 'AutoCreate from OpenAPI Import',
    connectionId: toFilledText(members.connectionId),
    connectionType: toFilledText(members.connectionType)?.toUpperCase() as Integration['connectionType'],
    contentHandlingStrategy: toFilledText(
      members.contentHandling,
    )?.toUpperCase() as Integration['contentHandlingStrategy'],
    credentialsArn: toFilledText(members.credentials),
    integrationMethod: toFilledText(members.httpMethod)?.toUpperCase(),
    integrationSubtype: toFilledText(members.integrationSubtype),
    integrationUri: toText(members.uri),
    passthroughBehavior: toFilledText(
      members.passthroughBehavior,
    )?.toUpperCase() as Integration['passthroughBehavior'],
    payloadFormatVersion: toVersion(members.payloadFormatVersion),
    requestParameters: toTexts(requestParameters),
    responseParameters: isObject(responseParameters)
      ? mapValues(responseParameters, (value) => toTexts(value) ?? {})
      : undefined,
    timeoutInMillis: timeoutInMillis === undefined ? undefined : Number(timeoutInMillis),
    tlsConfig: isObject(tlsConfig) ? { serverNameToVerify: toText(tlsConfig.serverNameToVerify) } : undefined,
  }
}

/** A version as text: JSON has `1.0` for a number, which is 1 by the time it is read. */
export function toVersion(value: unknown): string | undefined {
  if (Number.isInteger(value)) return `${String(value)}.0`
  return toText(value)
}

function toTexts(value: unknown): Record<string, string> | undefined {
  return isObject(value) ? mapValues(value, (item) => toText(item) ?? '') : undefined
}

function mapValues<T>(members: Members, map: (value: unknown) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(members).map(([key, value]) => [key, map(value)]))
}

/** *Assumed*: the text. management §8.3 */
function formatSkipped(value: unknown, title: string): string {
  const type = toText(toMembers(value).type) ?? ''
  return `Unable to ${title}: integration type '${type}' is not supported for HTTP APIs. Ignoring.`
}
