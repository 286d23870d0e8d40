import type { ImportApiInput, QueryOf } from '@gatehouse/contract'
import type { Reader } from '@gatehouse/store'
import type { ApiRecord, Transaction } from '../../call/call.ts'
import { checkRequest } from '../../call/check-request.ts'
import type { CreateApiInput } from '../../call/inputs.ts'
import { completeCors } from '../../resources/apis/cors.ts'
import { createApi, refuseTakenId } from '../../resources/apis/create.ts'
import { checkApi } from '../../resources/apis/rules.ts'
import { checkTags } from '../../resources/tags/rules.ts'
import { createFindings, type Findings } from '../parse/findings.ts'
import { readDocument } from '../parse/read-document.ts'
import type { ApiDefinition, Definition } from './definition.ts'
import { readDefinition } from './read-definition.ts'
import { attempt, writeDefinition } from './write-definition.ts'

/** What ImportApi and ReimportApi take. */
export interface Import {
  readonly body: ImportApiInput
  readonly query: QueryOf<'ImportApi'>
}

/** Makes an API of a document, or refuses the whole document. management §3.1 */
export async function importApi(call: Transaction, request: Import): Promise<ApiRecord> {
  await refuseTakenId(call)
  const { definition, findings } = read(call, request)
  let made: ApiRecord | undefined
  await attempt(findings, 'create the API', async () => {
    made = await createApi(call, checked(toBody(definition.api)))
  })
  if (made) await writeDefinition(call, made, { definition, findings })
  return finish(call, made, { request, findings })
}

/**
 * Puts what a document defines in the place of an API's definition. Its identifier and what does not come from documents stay:
 * stages, deployments, models, mappings. management §3.2
 */
export async function reimportApi(call: Transaction, api: ApiRecord, request: Import): Promise<ApiRecord> {
  const { definition, findings } = read(call, request)
  let changed: ApiRecord | undefined
  await attempt(findings, 'update the API', async () => {
    const next = redefine(api, definition.api)
    checked(toBody({ ...definition.api, name: next.name }))
    checkApi(next, {})
    checkTags(next.tags)
    changed = next
  })
  if (changed) {
    await removeDefinition(call, api.apiId)
    await writeDefinition(call, changed, { definition, findings })
  }
  return finish(call, changed, { request, findings })
}

function read(
  { scope }: Transaction,
  { body, query }: Import,
): { definition: Definition; findings: Findings } {
  const findings = createFindings()
  const document = readDocument(body.body, scope)
  const definition = readDefinition({ document, findings }, query.basepath ?? 'ignore')
  return { definition, findings }
}

/** Refuses what was found, or keeps what is told with the API. */
async function finish(
  { tx, at }: Transaction,
  api: ApiRecord | undefined,
  { request, findings }: { request: Import; findings: Findings },
): Promise<ApiRecord> {
  findings.refuse(request.query.failOnWarnings ?? false)
  if (!api) throw new Error('an import without findings made no API')
  const told = { ...api, ...findings.report() }
  await tx.put(at.apis, told.apiId, told)
  return told
}

/** What CreateApi takes. A title that is missing is refused by its rule. */
function toBody({ name, ...members }: ApiDefinition): CreateApiInput {
  return { ...members, name: name ?? '', protocolType: 'HTTP' }
}

function checked(body: CreateApiInput): CreateApiInput {
  checkRequest('CreateApi', { path: {}, query: {}, body }, {})
  return body
}

/**
 * *Assumed*: without a title the name stays, and so do tags and the endpoint's state where the document has none; a missing
 * description, version or CORS configuration is cleared. What the last import had to tell is gone. management §8.3
 */
function redefine({ importInfo: _, warnings: __, ...api }: ApiRecord, definition: ApiDefinition): ApiRecord {
  return {
    ...api,
    name: definition.name ?? api.name,
    description: definition.description,
    version: definition.version,
    corsConfiguration: definition.corsConfiguration && completeCors(definition.corsConfiguration),
    tags: definition.tags ?? api.tags,
    disableExecuteApiEndpoint: definition.disableExecuteApiEndpoint ?? api.disableExecuteApiEndpoint,
  }
}

async function removeDefinition({ tx, at }: Transaction, apiId: string): Promise<void> {
  for (const collection of [at.routes(apiId), at.integrations(apiId), at.authorizers(apiId)]) {
    for (const { id } of await listAll(tx, collection)) await tx.delete(collection, id)
  }
}

function listAll(tx: Reader, collection: string) {
  return tx.list(collection, { limit: Number.MAX_SAFE_INTEGER })
}
