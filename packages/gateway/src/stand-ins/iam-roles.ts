import {
  idOf,
  noEntity,
  now,
  type QueryAnswer,
  type QueryResult,
  required,
  tagsOf,
  withoutTags,
  withTags,
} from './query-form.ts'
import type { Stored } from './resource-files.ts'
import type { StandIns } from './stand-in-answer.ts'
import { StandInError } from './stand-in-error.ts'

/** Calls of IAM that are about roles, by their actions. */
export const ROLE_ACTIONS: Readonly<Record<string, QueryAnswer>> = {
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
      PermissionsBoundary: form.has('PermissionsBoundary') ? boundaryIn(form) : undefined,
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
      ...describedIn(form),
      ...(form.has('MaxSessionDuration') && { MaxSessionDuration: Number(form.get('MaxSessionDuration')) }),
    }),
  UpdateRoleDescription(standIns, form) {
    change(standIns, form, describedIn(form))
    return { Role: shown(roleOf(standIns, form)) }
  },
  PutRolePermissionsBoundary: (standIns, form) =>
    change(standIns, form, { PermissionsBoundary: boundaryIn(form) }),
  DeleteRolePermissionsBoundary: (standIns, form) =>
    change(standIns, form, { PermissionsBoundary: undefined }),
  UpdateAssumeRolePolicy: (standIns, form) =>
    change(standIns, form, {
      AssumeRolePolicyDocument: encodeURIComponent(required(form, 'PolicyDocument')),
    }),
  TagRole: (standIns, form) =>
    change(standIns, form, { Tags: withTags(roleOf(standIns, form), form, 'TagsPerRole') }),
  UntagRole: (standIns, form) => change(standIns, form, { Tags: withoutTags(roleOf(standIns, form), form) }),
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
}

/** How many roles a list has at most. Source: "ListRoles" in IAM's API reference, by which it may have fewer than are asked for. */
const MAX_ROLES = 100

function roleOf({ files }: StandIns, form: URLSearchParams): Stored {
  const name = required(form, 'RoleName')
  const role = files.read('roles', name)
  if (role) return role
  throw noEntity(`The role with name ${name} cannot be found.`)
}

/** What a call says of the description; nothing where it leaves it as it is. */
function describedIn(form: URLSearchParams): Stored {
  const text = form.get('Description')
  return text === null ? {} : { Description: text }
}

/** Source: "AttachedPermissionsBoundary" in IAM's API reference, and what the service answers: `Policy`. */
function boundaryIn(form: URLSearchParams): Stored {
  return {
    PermissionsBoundaryType: 'Policy',
    PermissionsBoundaryArn: required(form, 'PermissionsBoundary'),
  }
}

function change(standIns: StandIns, form: URLSearchParams, members: Stored): QueryResult {
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
