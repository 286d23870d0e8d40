import { type DocumentMap, isMap } from './positions.ts'

/** Tag whose value is an API's id. */
const PIN = 'gatehouse:api-id'

/** The id that an API's tags name: of a template, or of an OpenAPI document, where SAM puts them too. */
export function pinnedId(tags: unknown, document: unknown): string | undefined {
  const named = isMap(document) && Array.isArray(document.tags) ? document.tags : []
  const tag: DocumentMap | undefined = named.find((one) => isMap(one) && one.name === PIN)
  const value = isMap(tags) && tags[PIN] !== undefined ? tags[PIN] : tag?.['x-amazon-apigateway-tag-value']
  return typeof value === 'string' ? value : undefined
}
