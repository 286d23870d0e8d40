import { type DocumentMap, isMap } from '../../documents/positions.ts'

/** What a create operation takes, body and query parameters. */
export interface Input {
  readonly input: DocumentMap
  readonly query: Readonly<Record<string, string | boolean>>
}

/**
 * The differences between CloudFormation and the management API that are not a matter of names, by type. `members` are in camelCase, without
 * the labels of the path.
 */
export function toInput(type: string, members: DocumentMap): Input {
  const adapt = Object.hasOwn(ADAPTERS, type) ? ADAPTERS[type] : undefined
  return adapt ? adapt(members) : { input: members, query: {} }
}

const ADAPTERS: Readonly<Record<string, (members: DocumentMap) => Input>> = {
  /** `BasePath` and `FailOnWarnings` are query parameters of the import, and a body is text. */
  Api({ basePath, failOnWarnings, body, bodyS3Location: _, ...members }) {
    if (body === undefined) return { input: members, query: {} }
    return {
      input: { body: typeof body === 'string' ? body : JSON.stringify(body), ...members },
      query: {
        ...(typeof basePath === 'string' && { basepath: basePath }),
        ...(typeof failOnWarnings === 'boolean' && { failOnWarnings }),
      },
    }
  },
  /** Maps by status have lists of `Destination` and `Source`, or maps as the API takes them. */
  Integration({ responseParameters, ...members }) {
    if (!isMap(responseParameters)) return { input: members, query: {} }
    const byStatus = Object.entries(responseParameters).map(([status, one]) => [status, toAssignments(one)])
    return { input: { ...members, responseParameters: Object.fromEntries(byStatus) }, query: {} }
  },
  /** A schema is text. */
  Model({ schema, ...members }) {
    const text = schema === undefined || typeof schema === 'string' ? schema : JSON.stringify(schema)
    return { input: { ...members, ...(text !== undefined && { schema: text }) }, query: {} }
  },
  /** The API knows no policy of a stage. */
  Stage({ accessPolicyId: _, ...members }) {
    return { input: members, query: {} }
  },
}

function toAssignments(one: unknown): unknown {
  if (!isMap(one) || !Array.isArray(one.ResponseParameters)) return one
  const entries = one.ResponseParameters.map(({ Destination, Source }: DocumentMap) => [
    Destination,
    String(Source),
  ])
  return Object.fromEntries(entries)
}
