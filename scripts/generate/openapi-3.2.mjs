/** What each tag of 3.1 is below: the documentation's parts, which 3.2 can say. */
const KIND = 'nav'

/**
 * The document in OpenAPI 3.2. What only 3.2 has words for is said in them: a name for each server, a summary and a kind for each
 * tag.
 */
export function toOpenapi32(source) {
  const { info, servers, tags } = source
  return {
    ...source,
    openapi: '3.2.0',
    info,
    servers: servers.map((server) => ({ name: nameOf(server), ...server })),
    ...(tags && { tags: tags.map((tag) => ({ summary: tag.name, ...tag, kind: KIND })) }),
  }
}

/** A short name by which generated clients choose a server. */
function nameOf({ url }) {
  if (url.startsWith('http:')) return 'local'
  if (url.includes('-fips.')) return 'aws-fips'
  if (url.endsWith('.cn')) return 'aws-china'
  return url.includes('api.aws') ? 'aws-dual-stack' : 'aws'
}
