import { type DocumentMap, isMap, markAs } from '../documents/positions.ts'
import { ProjectError } from '../project/project.ts'
import type { SamResource } from './parts.ts'

/** The OpenAPI document of an HTTP API while its routes are added; it is the API's own copy. */
export interface ApiDefinition {
  readonly resource: SamResource
  /** The document; undefined where it is in a file or bucket that SAM does not change. */
  readonly body: Body | undefined
  /** Whether SAM made the document, and two events may not have one route. */
  readonly isManaged: boolean
  /** Settings of routes that events bring. */
  readonly routeSettings: DocumentMap
  readonly auth: DocumentMap
}

/** An OpenAPI 3 document. */
export type Body = DocumentMap & { readonly paths: Record<string, DocumentMap> }

/** The key of an operation that answers all methods. */
export const ANY_METHOD = 'x-amazon-apigateway-any-method'

/** The member of an operation that has its integration. */
export const INTEGRATION = 'x-amazon-apigateway-integration'

/** Opens an API's document to add to. Throws {@link ProjectError}. */
export function openDefinition(resource: SamResource): ApiDefinition {
  const {
    DefinitionBody: body,
    DefinitionUri: uri,
    Auth: auth,
    RouteSettings: settings,
  } = resource.properties
  if (body !== undefined && uri !== undefined) {
    throw new ProjectError(`${resource.logicalId} has both DefinitionBody and DefinitionUri`, resource.at)
  }
  return {
    resource,
    body: uri === undefined ? toBody(body, resource) : undefined,
    isManaged: body === undefined && uri === undefined,
    routeSettings: markAs({ ...(isMap(settings) && settings) }, settings),
    auth: isMap(auth) ? auth : {},
  }
}

function toBody(body: unknown, { logicalId, at }: SamResource): Body {
  if (body === undefined) {
    return { openapi: '3.0.1', info: { version: '1.0', title: { Ref: 'AWS::StackName' } }, paths: {} } as Body
  }
  if (!isMap(body) || !isMap(body.paths) || !/^3(\.\d+)*$/.test(String(body.openapi))) {
    throw new ProjectError(`DefinitionBody of ${logicalId} is not an OpenAPI 3 document with paths`, at)
  }
  return copy(body) as Body
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return markAs(value.map(copy), value)
  if (!isMap(value)) return value
  return markAs(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)])), value)
}

/** A method as the document has it: in lower case, `any` by its own key. */
export function toMethodKey(method: unknown): string {
  const lower = String(method).toLowerCase()
  return lower === 'any' ? ANY_METHOD : lower
}

/** The operations of a document that have an integration. */
export function operationsOf(body: Body): readonly DocumentMap[] {
  return Object.values(body.paths).flatMap((item) =>
    isMap(item)
      ? Object.entries(item).flatMap(([key, operation]) =>
          key !== 'parameters' && key !== 'options' && isMap(operation) && isMap(operation[INTEGRATION])
            ? [operation]
            : [],
        )
      : [],
  )
}
