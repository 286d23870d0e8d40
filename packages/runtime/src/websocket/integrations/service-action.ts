import { ownMember } from '@gatehouse/contract/core'
import type { Defaults } from './mapped-request.ts'
import type { CompiledServiceUri } from './service-uri.ts'

/** What an action adds to a call. */
export interface ServiceAction {
  readonly headers: Defaults
  /** Parameters that name the action: empty where a header does. */
  readonly query: Readonly<Record<string, string>>
  /** Whether parameters go as a form, where the method has a body. */
  readonly isForm: boolean
}

/** Services that are told their action by `X-Amz-Target`, with what stands before it, and the version of AWS's JSON protocol. */
const JSON_SERVICES: Readonly<Record<string, readonly [prefix: string, version: '1.0' | '1.1']>> = {
  dynamodb: ['DynamoDB_20120810', '1.0'],
  events: ['AWSEvents', '1.1'],
  firehose: ['Firehose_20150804', '1.1'],
  kinesis: ['Kinesis_20131202', '1.1'],
  kms: ['TrentService', '1.1'],
  logs: ['Logs_20140328', '1.1'],
  secretsmanager: ['secretsmanager', '1.1'],
  ssm: ['AmazonSSM', '1.1'],
  states: ['AWSStepFunctions', '1.0'],
}

/** The versions of services that take actions as parameters. */
const VERSIONS: Readonly<Record<string, string>> = {
  monitoring: '2010-08-01',
  ses: '2010-12-01',
  sns: '2010-03-31',
  sqs: '2012-11-05',
  sts: '2011-06-15',
}

/**
 * How a service is told which of its actions is meant. *Assumed* by the protocols of the services: the service documents the form
 * of the URI only. Source: Smithy, "AWS JSON 1.0 protocol", "AWS JSON 1.1 protocol", "AWS query protocol". websocket-apis §5.1
 */
export function toServiceAction({
  service,
  action,
}: Pick<CompiledServiceUri, 'service' | 'action'>): ServiceAction {
  if (action === undefined) return NO_ACTION
  const json = ownMember(JSON_SERVICES, service)
  if (!json) {
    const Version = ownMember(VERSIONS, service)
    return { headers: FORM, query: { Action: action, ...(Version && { Version }) }, isForm: true }
  }
  const [prefix, version] = json
  const headers = [
    ['X-Amz-Target', `${prefix}.${action}`],
    ['Content-Type', `application/x-amz-json-${version}`],
  ] as const
  return { headers, query: {}, isForm: false }
}

const NO_ACTION: ServiceAction = { headers: [], query: {}, isForm: false }
const FORM: Defaults = [['Content-Type', 'application/x-www-form-urlencoded']]
