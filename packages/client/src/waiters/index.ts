import type { Deployment, DomainName, VpcLink } from '@gatehouse/contract'
import type { Caller } from '../caller.ts'
import { isServiceError } from '../errors.ts'
import { getDeployment, getDomainName, getVpcLink } from '../generated/operations.ts'
import type { InputOf } from '../operation-types.ts'
import { type WaitOptions, waitUntil } from './wait-until.ts'

export { type Look, WaitError, type WaitOptions, waitUntil } from './wait-until.ts'

/** Statuses of a domain name that only its owner can end: by a proof of ownership, or a certificate that is imported again. */
const WAITING_FOR_OWNER = /^PENDING_/

/**
 * Waits until every configuration of a domain name is `AVAILABLE`, after it was created or changed. A status that waits for its
 * owner fails. Rejects with `WaitError`, with the signal's reason, and as `getDomainName` does.
 */
export function waitUntilDomainNameAvailable(
  caller: Caller,
  input: InputOf<'GetDomainName'>,
  options: WaitOptions = {},
): Promise<DomainName> {
  return waitUntil(`domain name ${input.domainName} available`, options, async (call) => {
    const resource = await getDomainName(caller, input, call)
    const configurations = resource.domainNameConfigurations ?? []
    const open = configurations.filter((it) => it.domainNameStatus !== 'AVAILABLE')
    const worst = open.find((it) => WAITING_FOR_OWNER.test(it.domainNameStatus ?? '')) ?? open[0]
    if (!worst) return { state: 'done', resource }
    const { domainNameStatus: status, domainNameStatusMessage: message } = worst
    return { state: WAITING_FOR_OWNER.test(status ?? '') ? 'failed' : 'pending', status, message, resource }
  })
}

/**
 * Waits until a VPC link is `AVAILABLE`, after it was created. One that is `FAILED`, `INACTIVE` or `DELETING` fails. Rejects with
 * `WaitError`, with the signal's reason, and as `getVpcLink` does.
 */
export function waitUntilVpcLinkAvailable(
  caller: Caller,
  input: InputOf<'GetVpcLink'>,
  options: WaitOptions = {},
): Promise<VpcLink> {
  return waitUntil(`VPC link ${input.vpcLinkId} available`, options, async (call) => {
    const resource = await getVpcLink(caller, input, call)
    const { vpcLinkStatus: status, vpcLinkStatusMessage: message } = resource
    // The status is optional in the contract; one that says nothing yet is on its way.
    const pending = status === undefined || status === 'PENDING'
    return {
      state: status === 'AVAILABLE' ? 'done' : pending ? 'pending' : 'failed',
      status,
      message,
      resource,
    }
  })
}

/**
 * Waits until a VPC link is gone, after it was deleted. One that is `FAILED` fails. Rejects with `WaitError`, with the signal's
 * reason, and as `getVpcLink` does but for `NotFoundException`.
 */
export function waitUntilVpcLinkDeleted(
  caller: Caller,
  input: InputOf<'GetVpcLink'>,
  options: WaitOptions = {},
): Promise<void> {
  return waitUntil(`VPC link ${input.vpcLinkId} deleted`, options, async (call) => {
    try {
      const { vpcLinkStatus: status, vpcLinkStatusMessage: message } = await getVpcLink(caller, input, call)
      return { state: status === 'FAILED' ? 'failed' : 'pending', status, message, resource: undefined }
    } catch (error) {
      if (!isServiceError(error, 'NotFoundException')) throw error
      return { state: 'done', resource: undefined }
    }
  })
}

/**
 * Waits until a deployment is `DEPLOYED`, so that a stage that has it serves it. One that is `FAILED` fails. Rejects with
 * `WaitError`, with the signal's reason, and as `getDeployment` does.
 */
export function waitUntilDeploymentDeployed(
  caller: Caller,
  input: InputOf<'GetDeployment'>,
  options: WaitOptions = {},
): Promise<Deployment> {
  return waitUntil(`deployment ${input.deploymentId} deployed`, options, async (call) => {
    const resource = await getDeployment(caller, input, call)
    const { deploymentStatus: status, deploymentStatusMessage: message } = resource
    const state = status === 'DEPLOYED' ? 'done' : status === 'FAILED' ? 'failed' : 'pending'
    return { state, status, message, resource }
  })
}
