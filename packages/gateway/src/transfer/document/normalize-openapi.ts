import { isObject } from '@gatehouse/contract/core'
import { type Members, type OpenApi, UNDER_WAY } from './api-document.ts'
import { inOrder } from './normalize.ts'

/** What `info.version` is in an export of an API that has none: the time when it was created. management §3.3 */
const TIME_OF_CREATION = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d ?UTC$/

/**
 * A document without what differs from one place to the next: where it is served, ids in names, the mark of a push. Keys are in order;
 * `openapi` and `info` stand first, for readers.
 */
export function normalizeOpenApi({ servers: _servers, ...document }: OpenApi): OpenApi {
  const { openapi, info, paths = {}, components, ...rest } = document
  const tags = (document.tags ?? []).filter(
    ({ name }) => name !== UNDER_WAY && !String(name).startsWith('aws:'),
  )
  const { tags: _tags, ...others } = rest
  return {
    openapi,
    info: normalizeInfo(info),
    ...(tags.length > 0 && { tags: [...tags].sort(byName).map(ordered) }),
    paths: ordered(paths),
    ...(isObject(components) && { components: ordered(nameUnused(components)) }),
    ...ordered(others),
  }
}

function normalizeInfo(info: Members = {}): Members {
  const { version, description, ...rest } = info
  return {
    ...ordered(rest),
    ...(description !== undefined && description !== '' && { description }),
    ...(version !== undefined && version !== '' && !TIME_OF_CREATION.test(String(version)) && { version }),
  }
}

/** Integrations of no route have their ids as names: they are numbered instead, in the order of what they are. */
function nameUnused(components: Members): Members {
  const shared = components[INTEGRATIONS]
  if (!isObject(shared)) return components
  const isUnused = (name: string) => name.startsWith('unusedIntegration_')
  const used = Object.entries(shared).filter(([name]) => !isUnused(name))
  const unused = Object.entries(shared)
    .filter(([name]) => isUnused(name))
    .map(([, one]) => inOrder(one))
    .sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1))
    .map((one, index) => [`unusedIntegration_${index + 1}`, one] as const)
  return { ...components, [INTEGRATIONS]: Object.fromEntries([...used, ...unused]) }
}

const INTEGRATIONS = 'x-amazon-apigateway-integrations'

function byName(left: Members, right: Members): number {
  return String(left.name) < String(right.name) ? -1 : 1
}

function ordered<T extends Members>(members: T): T {
  return inOrder(members) as T
}
