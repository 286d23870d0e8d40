import { schemasOf } from './schemas-of.mjs'

/**
 * Reports keywords of `forbidden`, which some tool reads otherwise or not at all, and a discriminator within
 * `allOf`, for which type generators lose the variants.
 */
export function portableSchemas(document, { forbidden }) {
  return schemasOf(document).flatMap(({ value, path }) => [
    ...forbidden.filter((keyword) => keyword in value).map((keyword) => finding(keyword, path)),
    ...(path.at(-2) === 'allOf' && 'discriminator' in value ? [finding('discriminator', path)] : []),
  ])
}

function finding(keyword, path) {
  const place = keyword === 'discriminator' ? ' within allOf' : ''
  return { message: `"${keyword}"${place} is not read alike by all tools.`, path: [...path, keyword] }
}
