import type { RoutingRule, StageAddress } from '@gatehouse/contract'
import { type Address, type Exchange, type Fault, normalizePath, selectStage } from '@gatehouse/runtime'
import type { Directory } from './directory.ts'
import { toStagePaths } from './stage-paths.ts'

/** A stage and what a request asks of it. */
export interface ResolvedStage
  extends StageAddress,
    Pick<Exchange, 'path' | 'clientPath' | 'mappingKey' | 'domainName' | 'clientCert'> {
  /** The rule of a custom domain name that led here. */
  readonly routingRule?: RoutingRule | undefined
}

/** The stage that an API's own address leads to, or why it leads to none. */
export function resolveStage(directory: Directory, address: Address | undefined): ResolvedStage | Fault {
  if (!address) return { fault: 'notFound' }
  const { apiId, domainName, path: sentPath } = address
  const clientPath = normalizePath(sentPath)
  if (clientPath === undefined) return { fault: 'badRequest' }
  const stages = directory.stagesOf(apiId)
  const choice =
    stages && selectStage(stages, clientPath === sentPath ? address : { ...address, path: clientPath })
  if (!choice) return { fault: 'notFound' }
  const named = directory.domainNameOf?.(apiId) ?? domainName
  return { apiId, stageName: choice.stageName, domainName: named, ...toStagePaths(clientPath, choice.path) }
}
