import type { Api, Stage } from '@gatehouse/contract'
import type { SeededApi } from '../resources/api-resource.ts'
import type { CallManagement } from '../resources/call-management.ts'

/** An API that a project has. */
export interface ProjectApi extends SeededApi {
  /** What the project calls it: `ShopApi`. */
  readonly logicalId: string
}

type FoundApi = Required<Pick<Api, 'apiEndpoint'>> & Pick<ProjectApi, 'name' | 'protocolType'>

/** Asks the gateway what became of an API. It is served where its first stage is, `$default` before others. */
export async function describeApi(
  call: CallManagement,
  apiId: string,
  logicalId: string,
): Promise<ProjectApi> {
  const path = `/v2/apis/${apiId}`
  const { name, protocolType, apiEndpoint } = await call<FoundApi>('GET', path, undefined)
  const { items = [] } = await call<{ items?: Stage[] }>('GET', `${path}/stages`, undefined)
  const names = items.map(({ stageName }) => stageName)
  const stage = names.includes('$default') ? '$default' : names[0]
  const url = stage === undefined || stage === '$default' ? apiEndpoint : `${apiEndpoint}/${stage}`
  return { logicalId, apiId, name, protocolType, url }
}
