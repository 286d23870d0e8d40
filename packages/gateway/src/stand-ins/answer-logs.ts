import type { Stored } from './resource-files.ts'
import { type StandInAnswer, StandInError, type StandIns } from './stand-in-answer.ts'

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
  CreateLogGroup(standIns, { logGroupName, tags = {}, logGroupClass = 'STANDARD' }) {
    const { files, region, account } = standIns
    const name = String(logGroupName)
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
      tags,
    })
    return {}
  },
  DescribeLogGroups({ files }, { logGroupNamePrefix: prefix = '' }) {
    const groups = files
      .list('log-groups')
      .filter(({ logGroupName }) => String(logGroupName).startsWith(String(prefix)))
    return { logGroups: groups.map(({ tags: _, ...group }) => group) }
  },
  DeleteLogGroup({ files }, { logGroupName }) {
    if (!files.remove('log-groups', String(logGroupName))) throw notFound()
    return {}
  },
  PutRetentionPolicy: (standIns, body) => change(standIns, body, { retentionInDays: body.retentionInDays }),
  DeleteRetentionPolicy: (standIns, body) => change(standIns, body, { retentionInDays: undefined }),
  ListTagsForResource: (standIns, body) => ({ tags: groupOf(standIns, body).tags }),
  ListTagsLogGroup: (standIns, body) => ({ tags: groupOf(standIns, body).tags }),
  TagResource: (standIns, body) =>
    change(standIns, body, {
      tags: { ...(groupOf(standIns, body).tags as Stored), ...(body.tags as Stored) },
    }),
  UntagResource(standIns, body) {
    const removed = new Set(Array.isArray(body.tagKeys) ? (body.tagKeys as readonly unknown[]) : [])
    const kept = Object.entries(groupOf(standIns, body).tags as Stored).filter(([key]) => !removed.has(key))
    return change(standIns, body, { tags: Object.fromEntries(kept) })
  },
}

/** The name of the group that a call is about. */
export function groupNameOf({ logGroupName, resourceArn }: Stored): string {
  return String(logGroupName ?? String(resourceArn).split(':log-group:')[1]?.replace(/:\*$/, ''))
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
