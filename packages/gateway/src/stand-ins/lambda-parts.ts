import { decodeOrKeep } from '@gatehouse/runtime'
import { answerInvokeConfig, answerProvisioned } from './invoke-settings.ts'
import { type PartCall, pageOf, qualifiedArn } from './lambda-call.ts'
import type { Stored } from './resource-files.ts'
import type { StandInAnswer, StandIns } from './stand-in-answer.ts'
import { StandInError } from './stand-in-error.ts'

/** Answers a call of what belongs to a function; undefined for what is not served. Throws {@link StandInError}. */
export function answerFunctionPart(standIns: StandIns, call: PartCall): StandInAnswer | undefined {
  const [part = '', own] = call.rest.split('/')
  if (part === 'policy') return answerPolicy(standIns, call, own)
  if (part === 'aliases') return answerAlias(standIns, call, own)
  if (part === 'url') return answerUrl(standIns, call)
  if (part === 'event-invoke-config') return answerInvokeConfig(standIns, call)
  if (part === 'provisioned-concurrency') return answerProvisioned(standIns, call)
  return undefined
}

function answerPolicy(
  { files }: StandIns,
  { method, name, body, query, known }: PartCall,
  sid: string | undefined,
): StandInAnswer {
  const qualifier = query.get('Qualifier')
  const key = qualifier ? `${name}:${qualifier}` : name
  const statements = (files.read('policies-of-functions', key)?.Statement ?? []) as readonly Stored[]
  const write = (Statement: readonly Stored[]) => files.write('policies-of-functions', key, { Statement })
  if (method === 'POST') {
    const statement = toStatement(body, qualifiedArn(known, query))
    if (statements.some(({ Sid }) => Sid === statement.Sid)) {
      throw new StandInError(
        409,
        'ResourceConflictException',
        `The statement id (${String(statement.Sid)}) provided already exists. Please provide a new statement id, or remove the existing statement.`,
      )
    }
    write([...statements, statement])
    return { status: 201, body: { Statement: JSON.stringify(statement) } }
  }
  if (method === 'GET' && statements.length > 0) {
    const policy = { Version: '2012-10-17', Id: 'default', Statement: statements }
    return { status: 200, body: { Policy: JSON.stringify(policy), RevisionId: '1' } }
  }
  const kept = statements.filter(({ Sid }) => Sid !== sid)
  if (method === 'GET' || kept.length === statements.length) {
    throw new StandInError(
      404,
      'ResourceNotFoundException',
      'No policy is associated with the given resource.',
    )
  }
  if (kept.length > 0) write(kept)
  else files.remove('policies-of-functions', key)
  return { status: 204 }
}

/** Conditions of a statement that compare texts. Source: "Condition keys for AWS Lambda", and the global ones. */
const CONDITIONS: Readonly<Record<string, string>> = {
  SourceAccount: 'AWS:SourceAccount',
  EventSourceToken: 'lambda:EventSourceToken',
  PrincipalOrgID: 'aws:PrincipalOrgID',
  FunctionUrlAuthType: 'lambda:FunctionUrlAuthType',
}

function toStatement(body: Stored, resource: string): Stored {
  const { StatementId, Action, Principal, SourceArn, InvokedViaFunctionUrl: isByUrl } = body
  const service = String(Principal)
  const texts = Object.entries(CONDITIONS).flatMap(([member, key]) =>
    body[member] === undefined ? [] : [[key, body[member]]],
  )
  const condition = {
    ...(SourceArn !== undefined && { ArnLike: { 'AWS:SourceArn': SourceArn } }),
    ...(texts.length > 0 && { StringEquals: Object.fromEntries(texts) }),
    ...(isByUrl !== undefined && { Bool: { 'lambda:InvokedViaFunctionUrl': String(isByUrl) } }),
  }
  return {
    Sid: StatementId,
    Effect: 'Allow',
    Principal:
      service === '*' ? '*' : service.endsWith('.amazonaws.com') ? { Service: service } : { AWS: service },
    Action,
    Resource: resource,
    ...(Object.keys(condition).length > 0 && { Condition: condition }),
  }
}

function answerAlias(
  { files }: StandIns,
  { method, name, body, known, query }: PartCall,
  own: string | undefined,
): StandInAnswer {
  const alias = own === undefined ? String(body.Name) : decodeOrKeep(own)
  const key = `${name}:${alias}`
  if (method === 'GET' && own === undefined) {
    const { found, next } = files.page('aliases', { ...pageOf(query), prefix: `${name}:` })
    return { status: 200, body: { Aliases: found, ...(next !== undefined && { NextMarker: next }) } }
  }
  const before = files.read('aliases', key)
  if (method === 'POST' && own === undefined) {
    if (before)
      throw new StandInError(
        409,
        'ResourceConflictException',
        `Alias already exists: ${String(before.AliasArn)}`,
      )
  } else if (!before)
    throw new StandInError(
      404,
      'ResourceNotFoundException',
      `Cannot find alias arn: ${String(known.FunctionArn)}:${alias}`,
    )
  if (method === 'GET') return { status: 200, body: before }
  if (method === 'DELETE') {
    files.remove('aliases', key)
    return { status: 204 }
  }
  const { RoutingConfig: routing, ...others } = { ...before, ...body } as Stored
  // Weights of other versions that are none are not answered.
  const weights = Object.keys(
    (routing as { AdditionalVersionWeights?: object } | undefined)?.AdditionalVersionWeights ?? {},
  )
  const saved = {
    Description: '',
    ...others,
    ...(weights.length > 0 && { RoutingConfig: routing }),
    Name: alias,
    FunctionName: name,
    AliasArn: `${String(known.FunctionArn)}:${alias}`,
    RevisionId: crypto.randomUUID(),
  }
  files.write('aliases', key, saved)
  return { status: before ? 200 : 201, body: saved }
}

/** A URL is kept and answered; the gateway serves none for it. */
function answerUrl(
  { files, region }: StandIns,
  { method, name, body, query, known }: PartCall,
): StandInAnswer {
  const qualifier = query.get('Qualifier')
  const key = qualifier ? `${name}:${qualifier}` : name
  const before = files.read('function-urls', key)
  if (method !== 'POST' && !before) {
    throw new StandInError(404, 'ResourceNotFoundException', 'The resource you requested does not exist.')
  }
  if (method === 'GET') return { status: 200, body: before }
  if (method === 'DELETE') {
    files.remove('function-urls', key)
    return { status: 204 }
  }
  const now = new Date().toISOString()
  const { Cors: cors } = { ...before, ...body } as { readonly Cors?: object }
  const saved = {
    InvokeMode: 'BUFFERED',
    CreationTime: now,
    ...before,
    ...body,
    // Of nothing in it, it is none.
    Cors: Object.keys(cors ?? {}).length > 0 ? cors : undefined,
    FunctionArn: qualifiedArn(known, query),
    FunctionUrl: `https://${name}.lambda-url.${region}.on.aws/`,
    LastModifiedTime: now,
  }
  files.write('function-urls', key, saved)
  return { status: before ? 200 : 201, body: saved }
}
