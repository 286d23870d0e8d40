import { isObject } from '@gatehouse/contract/core'
import type { Stored } from './resource-files.ts'
import type { StandInAnswer, StandIns } from './stand-in-answer.ts'
import { StandInError } from './stand-in-error.ts'

type Answer = (standIns: StandIns, body: Stored) => Stored

/** Answers a call of CloudWatch Logs: log groups that hold no lines. Throws {@link StandInError}. */
export function answerLogs(standIns: StandIns, operation: string, body: Stored): StandInAnswer {
  const answer = Object.hasOwn(OPERATIONS, operation) ? OPERATIONS[operation] : undefined
  if (!answer)
    throw new StandInError(
      400,
      'UnknownOperationException',
      `${operation} is not served: this stand-in of CloudWatch Logs has ${Object.keys(OPERATIONS).join(', ')}`,
    )
  return {
    status: 200,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: answer(standIns, body),
  }
}

const OPERATIONS: Readonly<Record<string, Answer>> = {
  CreateLogGroup(standIns, body) {
    const { files, region, account } = standIns
    const { tags, kmsKeyId, logGroupClass = 'STANDARD', deletionProtectionEnabled = false } = body
    const name = namedIn(body)
    if (files.read('log-groups', name))
      throw new StandInError(400, 'ResourceAlreadyExistsException', 'The specified log group already exists')
    const arn = `arn:aws:logs:${region}:${account}:log-group:${name}`
    files.write('log-groups', name, {
      logGroupName: name,
      arn: `${arn}:*`,
      logGroupArn: arn,
      creationTime: Date.now(),
      metricFilterCount: 0,
      storedBytes: 0,
      logGroupClass,
      kmsKeyId,
      deletionProtectionEnabled,
      tags: isObject(tags) ? tags : {},
    })
    return {}
  },
  DescribeLogGroups({ files }, { logGroupNamePrefix, nextToken, limit }) {
    const { found, next } = files.page('log-groups', {
      prefix: String(logGroupNamePrefix ?? ''),
      after: typeof nextToken === 'string' ? nextToken : undefined,
      most: mostOf(limit),
    })
    const logGroups = found.map(({ tags: _, ...group }) => group)
    return { logGroups, ...(next !== undefined && { nextToken: next }) }
  },
  DeleteLogGroup({ files }, body) {
    if (!files.remove('log-groups', namedIn(body))) throw notFound()
    return {}
  },
  PutRetentionPolicy: (standIns, body) => change(standIns, body, { retentionInDays: body.retentionInDays }),
  DeleteRetentionPolicy: (standIns, body) => change(standIns, body, { retentionInDays: undefined }),
  AssociateKmsKey: (standIns, body) => change(standIns, body, { kmsKeyId: body.kmsKeyId }),
  DisassociateKmsKey: (standIns, body) => change(standIns, body, { kmsKeyId: undefined }),
  PutLogGroupDeletionProtection: (standIns, body) =>
    change(standIns, body, { deletionProtectionEnabled: body.deletionProtectionEnabled }),
  ListTagsForResource: (standIns, body) => ({ tags: groupOf(standIns, body).tags }),
  ListTagsLogGroup: (standIns, body) => ({ tags: groupOf(standIns, body).tags }),
  TagResource: (standIns, body) =>
    change(standIns, body, {
      tags: { ...(groupOf(standIns, body).tags as Stored), ...(isObject(body.tags) ? body.tags : {}) },
    }),
  UntagResource(standIns, body) {
    const removed = new Set(Array.isArray(body.tagKeys) ? (body.tagKeys as readonly unknown[]) : [])
    const kept = Object.entries(groupOf(standIns, body).tags as Stored).filter(([key]) => !removed.has(key))
    return change(standIns, body, { tags: Object.fromEntries(kept) })
  },
}

/** The name of the group that a call is about, by its name or its ARN. */
export function groupNameOf({
  logGroupName,
  logGroupIdentifier,
  resourceIdentifier,
  resourceArn,
}: Stored): string {
  const sent = String(logGroupName ?? logGroupIdentifier ?? resourceIdentifier ?? resourceArn)
  return sent.split(':log-group:')[1]?.replace(/:\*$/, '') ?? sent
}

/** The name where it has to be given: of an ARN beside it policies would be asked, where it is not. */
function namedIn({ logGroupName }: Stored): string {
  if (typeof logGroupName !== 'string')
    throw invalid("Value null at 'logGroupName'", 'Member must not be null')
  if (!/^[\w./#-]{1,512}$/.test(logGroupName))
    throw invalid(
      `Value '${logGroupName}' at 'logGroupName'`,
      'Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+',
    )
  return logGroupName
}

/** How many groups a page has at most, and unless fewer are asked for. Source: "DescribeLogGroups" in the API reference of Logs. */
const PAGE = 50

function mostOf(asked: unknown): number {
  const limit = asked ?? PAGE
  if (typeof limit === 'number' && limit >= 1 && limit <= PAGE) return limit
  throw invalid(`Value '${String(limit)}' at 'limit'`, `Member must have value between 1 and ${PAGE}`)
}

function invalid(what: string, constraint: string): StandInError {
  const message = `1 validation error detected: ${what} failed to satisfy constraint: ${constraint}`
  return new StandInError(400, 'InvalidParameterException', message)
}

function groupOf({ files }: StandIns, body: Stored): Stored {
  const group = files.read('log-groups', groupNameOf(body))
  if (group) return group
  throw notFound()
}

function change(standIns: StandIns, body: Stored, members: Stored): Stored {
  const group = { ...groupOf(standIns, body), ...members }
  standIns.files.write('log-groups', String((group as Stored).logGroupName), group)
  return {}
}

function notFound(): StandInError {
  return new StandInError(400, 'ResourceNotFoundException', 'The specified log group does not exist.')
}
