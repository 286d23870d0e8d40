import type { Snapshot } from '@gatehouse/contract'
import type { Scope } from '@gatehouse/control'
import { createAwsCredentials } from '../aws-credentials.ts'
import { problemOfSnapshot } from '../deployable.ts'
import type { GatewayOptions } from '../gateway-options.ts'
import { createPrivateTargets } from '../private-targets.ts'

/** Judges whether what a configuration demands can be carried out by a gateway with these options. */
export function createReach({ vpcTargets = [], awsCredentials }: GatewayOptions) {
  const reach = {
    privateTargets: createPrivateTargets(vpcTargets, Date.now),
    services: createAwsCredentials(awsCredentials, process.env),
  }
  return {
    problemOf: (snapshot: Snapshot, { region }: Scope) => problemOfSnapshot(snapshot, region, reach),
  }
}
