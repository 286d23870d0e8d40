import { breaking } from './changes.mjs'
import { resolve } from './document.mjs'

/**
 * A schema of members that comes in kinds now (`oneOf` of schemas of members): what that is as a change, and all the kinds as one schema,
 * to compare the members with. Undefined where it is not so. Otherwise every member would be told as gone.
 */
export function findKinds({ documents, side }, before, after, where) {
  if (!before.properties || before.oneOf || !after.oneOf || after.properties) return undefined
  const kinds = after.oneOf.map((it) => resolve(documents.after, it))
  if (!kinds.every(({ properties }) => properties)) return undefined
  const names = after.oneOf.map(({ $ref = 'one without a name' }) => $ref.split('/').at(-1))
  const what =
    side === 'request'
      ? 'with members that its kind does not have, a request that was accepted is refused'
      : 'consumers may receive what they do not know'
  return {
    change: breaking(where, `Comes in kinds now, ${names.join(', ')}: ${what}.`),
    union: toUnion(after, kinds),
  }
}

function toUnion({ oneOf: _, discriminator: __, ...own }, kinds) {
  const [first] = kinds
  const { additionalProperties } = first
  const names = [...new Set(kinds.flatMap(({ properties }) => Object.keys(properties)))]
  return {
    ...own,
    type: first.type,
    ...(additionalProperties !== undefined && { additionalProperties }),
    required: (first.required ?? []).filter((name) => kinds.every((kind) => kind.required?.includes(name))),
    properties: Object.fromEntries(names.map((name) => [name, mergeMember(kinds, name)])),
  }
}

/** A member of several kinds permits what any of them does: of its values all, of its bounds the widest. */
function mergeMember(kinds, name) {
  const found = kinds.flatMap(({ properties }) => (properties[name] ? [properties[name]] : []))
  const [first] = found
  const inEach = (keyword) => found.every((member) => member[keyword] !== undefined)
  return {
    ...(found.find((member) => member.enum === undefined) ?? first),
    ...(inEach('enum') && { enum: [...new Set(found.flatMap((member) => member.enum))] }),
    ...(inEach('maximum') && { maximum: Math.max(...found.map(({ maximum }) => maximum)) }),
    ...(inEach('maxLength') && { maxLength: Math.max(...found.map(({ maxLength }) => maxLength)) }),
  }
}
