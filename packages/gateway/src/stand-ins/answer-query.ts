import type { Stored } from './resource-files.ts'
import type { StandInAnswer, StandIns } from './stand-in-answer.ts'
import { StandInError } from './stand-in-error.ts'

/** A call of the Query protocol, which IAM and STS speak: a form with `Action`. */
export interface QueryCall {
  readonly action: string
  readonly form: URLSearchParams
}

type Result = Readonly<Record<string, unknown>>
type Answer = (standIns: StandIns, form: URLSearchParams) => Result

/** Answers a call of IAM or STS in XML. Throws {@link StandInError}. */
export function answerQuery(standIns: StandIns, { action, form }: QueryCall): StandInAnswer {
  const answer = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
  if (!answer)
    throw new StandInError(
      400,
      'InvalidAction',
      `${action} is not served: these stand-ins of IAM and STS have ${Object.keys(ACTIONS).join(', ')}`,
    )
  const result = formatXml(answer(standIns, form))
  const namespace =
    action === 'GetCallerIdentity'
      ? 'https://sts.amazonaws.com/doc/2011-06-15/'
      : 'https://iam.amazonaws.com/doc/2010-05-08/'
  const meta = `<ResponseMetadata><RequestId>${crypto.randomUUID()}</RequestId></ResponseMetadata>`
  return xml(
    200,
    `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result>${meta}</${action}Response>`,
  )
}

/** An error of the Query protocol. */
export function formatQueryError({ status, code, message }: StandInError): StandInAnswer {
  const fields = formatXml({ Type: 'Sender', Code: code, Message: message })
  return xml(
    status,
    `<ErrorResponse><Error>${fields}</Error><RequestId>${crypto.randomUUID()}</RequestId></ErrorResponse>`,
  )
}

function xml(status: number, body: string): StandInAnswer {
  return { status, headers: { 'content-type': 'text/xml' }, body }
}

/** Lists become `member` elements; what is undefined is left out. */
function formatXml(value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => `<member>${formatXml(one)}</member>`).join('')
  if (typeof value !== 'object' || value === null) return escapeXml(String(value))
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `<${name}>${formatXml(member)}</${name}>`)
    .join('')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const ACTIONS: Readonly<Record<string, Answer>> = {
  GetCallerIdentity: ({ account }) => ({
    Arn: `arn:aws:iam::${account}:root`,
    UserId: account,
    Account: account,
  }),
  CreateRole(standIns, form) {
    const name = required(form, 'RoleName')
    const { files, account } = standIns
    if (files.read('roles', name))
      throw new StandInError(409, 'EntityAlreadyExists', `Role with name ${name} already exists.`)
    const path = form.get('Path') ?? '/'
    const role = {
      Path: path,
      RoleName: name,
      RoleId: `AROA${idOf(16)}`,
      Arn: `arn:aws:iam::${account}:role${path}${name}`,
      CreateDate: now(),
      AssumeRolePolicyDocument: encodeURIComponent(required(form, 'AssumeRolePolicyDocument')),
      Description: form.get('Description') ?? undefined,
      MaxSessionDuration: Number(form.get('MaxSessionDuration') ?? 3600),
      Tags: tagsOf(form),
    }
    files.write('roles', name, { ...role, Inline: {}, Attached: {} })
    return { Role: role }
  },
  GetRole: (standIns, form) => ({ Role: shown(roleOf(standIns, form)) }),
  ListRoles({ files }, form) {
    const most = Math.min(Number(form.get('MaxItems')) || MAX_ROLES, MAX_ROLES)
    const { found, next } = files.page('roles', { after: form.get('Marker') ?? undefined, most })
    return { Roles: found.map(shown), IsTruncated: next !== undefined, Marker: next }
  },
  DeleteRole(standIns, form) {
    standIns.files.remove('roles', String(roleOf(standIns, form).RoleName))
    return {}
  },
  UpdateRole: (standIns, form) =>
    change(standIns, form, {
      Description: form.get('Description') ?? '',
      MaxSessionDuration: Number(form.get('MaxSessionDuration') ?? 3600),
    }),
  UpdateAssumeRolePolicy: (standIns, form) =>
    change(standIns, form, {
      AssumeRolePolicyDocument: encodeURIComponent(required(form, 'PolicyDocument')),
    }),
  TagRole: (standIns, form) =>
    change(standIns, form, { Tags: mergedTags(roleOf(standIns, form), tagsOf(form)) }),
  UntagRole(standIns, form) {
    const keys = new Set(valuesOf(form, /^TagKeys\.member\.\d+$/))
    return change(standIns, form, {
      Tags: (roleOf(standIns, form).Tags as readonly Tag[]).filter(({ Key }) => !keys.has(Key)),
    })
  },
  ListRoleTags: (standIns, form) => ({ Tags: roleOf(standIns, form).Tags, IsTruncated: false }),
  ListInstanceProfilesForRole: () => ({ InstanceProfiles: [], IsTruncated: false }),
  PutRolePolicy: (standIns, form) =>
    change(standIns, form, {
      Inline: {
        ...inlineOf(standIns, form),
        [required(form, 'PolicyName')]: required(form, 'PolicyDocument'),
      },
    }),
  GetRolePolicy(standIns, form) {
    const name = required(form, 'PolicyName')
    const document = inlineOf(standIns, form)[name]
    if (document === undefined) throw noEntity(`The role policy with name ${name} cannot be found.`)
    return { RoleName: form.get('RoleName'), PolicyName: name, PolicyDocument: encodeURIComponent(document) }
  },
  DeleteRolePolicy(standIns, form) {
    const { [required(form, 'PolicyName')]: _, ...Inline } = inlineOf(standIns, form)
    return change(standIns, form, { Inline })
  },
  ListRolePolicies: (standIns, form) => ({
    PolicyNames: Object.keys(inlineOf(standIns, form)),
    IsTruncated: false,
  }),
  AttachRolePolicy(standIns, form) {
    const arn = required(form, 'PolicyArn')
    return change(standIns, form, {
      Attached: { ...attachedOf(standIns, form), [arn]: arn.split('/').at(-1) as string },
    })
  },
  DetachRolePolicy(standIns, form) {
    const { [required(form, 'PolicyArn')]: _, ...Attached } = attachedOf(standIns, form)
    return change(standIns, form, { Attached })
  },
  ListAttachedRolePolicies: (standIns, form) => ({
    AttachedPolicies: Object.entries(attachedOf(standIns, form)).map(([PolicyArn, PolicyName]) => ({
      PolicyName,
      PolicyArn,
    })),
    IsTruncated: false,
  }),
  CreatePolicy(standIns, form) {
    const { files, account } = standIns
    const name = required(form, 'PolicyName')
    const path = form.get('Path') ?? '/'
    const arn = `arn:aws:iam::${account}:policy${path}${name}`
    if (files.read('policies', arn))
      throw new StandInError(
        409,
        'EntityAlreadyExists',
        `A policy called ${name} already exists. Duplicate names are not allowed.`,
      )
    const policy = {
      PolicyName: name,
      PolicyId: `ANPA${idOf(16)}`,
      Arn: arn,
      Path: path,
      DefaultVersionId: 'v1',
      AttachmentCount: 0,
      IsAttachable: true,
      CreateDate: now(),
      UpdateDate: now(),
      Description: form.get('Description') ?? undefined,
      Tags: tagsOf(form),
    }
    files.write('policies', arn, {
      ...policy,
      Document: encodeURIComponent(required(form, 'PolicyDocument')),
    })
    return { Policy: policy }
  },
  GetPolicy(standIns, form) {
    const { Document: _, ...policy } = policyOf(standIns, form)
    return { Policy: policy }
  },
  GetPolicyVersion(standIns, form) {
    const { Document: document, DefaultVersionId: id, CreateDate } = policyOf(standIns, form)
    return { PolicyVersion: { Document: document, VersionId: id, IsDefaultVersion: true, CreateDate } }
  },
  CreatePolicyVersion(standIns, form) {
    const policy = policyOf(standIns, form)
    const id = `v${Number(String(policy.DefaultVersionId).slice(1)) + 1}`
    standIns.files.write('policies', String(policy.Arn), {
      ...policy,
      DefaultVersionId: id,
      Document: encodeURIComponent(required(form, 'PolicyDocument')),
    })
    return { PolicyVersion: { VersionId: id, IsDefaultVersion: true, CreateDate: now() } }
  },
  ListPolicyVersions(standIns, form) {
    const { DefaultVersionId: id, CreateDate } = policyOf(standIns, form)
    return { Versions: [{ VersionId: id, IsDefaultVersion: true, CreateDate }], IsTruncated: false }
  },
  ListPolicyTags: (standIns, form) => ({ Tags: policyOf(standIns, form).Tags, IsTruncated: false }),
  ListEntitiesForPolicy: () => ({ PolicyGroups: [], PolicyUsers: [], PolicyRoles: [], IsTruncated: false }),
  DeletePolicyVersion: () => ({}),
  DeletePolicy(standIns, form) {
    standIns.files.remove('policies', String(policyOf(standIns, form).Arn))
    return {}
  },
}

interface Tag {
  readonly Key: string
  readonly Value: string
}

function roleOf({ files }: StandIns, form: URLSearchParams): Stored {
  const name = required(form, 'RoleName')
  const role = files.read('roles', name)
  if (role) return role
  throw noEntity(`The role with name ${name} cannot be found.`)
}

function policyOf({ files }: StandIns, form: URLSearchParams): Stored {
  const arn = required(form, 'PolicyArn')
  const policy = files.read('policies', arn)
  if (policy) return policy
  throw noEntity(`Policy ${arn} was not found.`)
}

function change(standIns: StandIns, form: URLSearchParams, members: Stored): Result {
  const role = { ...roleOf(standIns, form), ...members }
  standIns.files.write('roles', String((role as Stored).RoleName), role)
  return {}
}

function inlineOf(standIns: StandIns, form: URLSearchParams): Readonly<Record<string, string>> {
  return roleOf(standIns, form).Inline as Readonly<Record<string, string>>
}

function attachedOf(standIns: StandIns, form: URLSearchParams): Readonly<Record<string, string>> {
  return roleOf(standIns, form).Attached as Readonly<Record<string, string>>
}

/** Without what IAM answers by other calls. */
function shown({ Inline: _, Attached: __, ...role }: Stored): Stored {
  return role
}

function required(form: URLSearchParams, name: string): string {
  const value = form.get(name)
  if (value !== null && value !== '') return value
  throw new StandInError(
    400,
    'ValidationError',
    `1 validation error detected: Value at '${name.slice(0, 1).toLowerCase()}${name.slice(1)}' failed to satisfy constraint: Member must not be null`,
  )
}

function noEntity(message: string): StandInError {
  return new StandInError(404, 'NoSuchEntity', message)
}

/** How many roles a list has at most. Source: "ListRoles" in IAM's API reference, by which it may have fewer than are asked for. */
const MAX_ROLES = 100

/** Tags that a role or a policy has at most. Source: "IAM and AWS STS quotas". */
const MAX_TAGS = 50

function tagsOf(form: URLSearchParams): readonly Tag[] {
  const keys = [...form].flatMap(([name, key]) => {
    const at = /^Tags\.member\.(\d+)\.Key$/.exec(name)?.[1]
    return at === undefined ? [] : [{ at, key }]
  })
  if (keys.length > MAX_TAGS)
    throw new StandInError(
      400,
      'ValidationError',
      `1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to ${MAX_TAGS}`,
    )
  return keys.map(({ at, key }) => ({ Key: key, Value: form.get(`Tags.member.${at}.Value`) ?? '' }))
}

function mergedTags({ Tags }: Stored, added: readonly Tag[]): readonly Tag[] {
  const names = new Set(added.map(({ Key }) => Key))
  const merged = [...(Tags as readonly Tag[]).filter(({ Key }) => !names.has(Key)), ...added]
  if (merged.length > MAX_TAGS)
    throw new StandInError(409, 'LimitExceeded', `Cannot exceed quota for TagsPerRole: ${MAX_TAGS}`)
  return merged
}

function valuesOf(form: URLSearchParams, pattern: RegExp): readonly string[] {
  return [...form].flatMap(([name, value]) => (pattern.test(name) ? [value] : []))
}

function now(): string {
  return new Date().toISOString()
}

function idOf(length: number): string {
  return crypto.randomUUID().replaceAll('-', '').toUpperCase().slice(0, length)
}
