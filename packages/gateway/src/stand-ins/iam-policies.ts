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

/** Calls of IAM that are about policies of their own, by their actions. */
export const POLICY_ACTIONS: Readonly<Record<string, QueryAnswer>> = {
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
    const { DefaultVersionId: before } = policyOf(standIns, form)
    const id = `v${Number(String(before).slice(1)) + 1}`
    change(standIns, form, {
      DefaultVersionId: id,
      Document: encodeURIComponent(required(form, 'PolicyDocument')),
    })
    return { PolicyVersion: { VersionId: id, IsDefaultVersion: true, CreateDate: now() } }
  },
  ListPolicyVersions(standIns, form) {
    const { DefaultVersionId: id, CreateDate } = policyOf(standIns, form)
    return { Versions: [{ VersionId: id, IsDefaultVersion: true, CreateDate }], IsTruncated: false }
  },
  TagPolicy: (standIns, form) =>
    change(standIns, form, { Tags: withTags(policyOf(standIns, form), form, 'TagsPerPolicy') }),
  UntagPolicy: (standIns, form) =>
    change(standIns, form, { Tags: withoutTags(policyOf(standIns, form), form) }),
  ListPolicyTags: (standIns, form) => ({ Tags: policyOf(standIns, form).Tags, IsTruncated: false }),
  ListEntitiesForPolicy: () => ({ PolicyGroups: [], PolicyUsers: [], PolicyRoles: [], IsTruncated: false }),
  DeletePolicyVersion: () => ({}),
  DeletePolicy(standIns, form) {
    standIns.files.remove('policies', String(policyOf(standIns, form).Arn))
    return {}
  },
}

function policyOf({ files }: StandIns, form: URLSearchParams): Stored {
  const arn = required(form, 'PolicyArn')
  const policy = files.read('policies', arn)
  if (policy) return policy
  throw noEntity(`Policy ${arn} was not found.`)
}

function change(standIns: StandIns, form: URLSearchParams, members: Stored): QueryResult {
  const policy: Stored = { ...policyOf(standIns, form), ...members }
  standIns.files.write('policies', String(policy.Arn), policy)
  return {}
}
