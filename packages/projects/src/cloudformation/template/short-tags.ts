import type { ReadTag } from '../../documents/parse-yaml.ts'
import { markAs, markPositions } from '../../documents/positions.ts'

/** What CloudFormation's short tags stand for: `!Ref x` is `{ Ref: x }`, `!GetAtt a.b` is `{ 'Fn::GetAtt': [a, b] }`, others `Fn::<tag>`. */
export const readShortTag: ReadTag = (tag, value, at) => {
  const map = { [nameOf(tag)]: tag === 'GetAtt' ? toAttribute(value) : toArgument(value) }
  markPositions(map, at)
  return map
}

function nameOf(tag: string): string {
  return tag === 'Ref' || tag === 'Condition' ? tag : `Fn::${tag}`
}

/** Scalars before which a tag stands are text, as the tag takes YAML's own reading away. */
function toArgument(value: unknown): unknown {
  return value === null ? '' : value
}

function toAttribute(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const dot = value.indexOf('.')
  return dot < 0 ? value : markAs([value.slice(0, dot), value.slice(dot + 1)], value)
}
