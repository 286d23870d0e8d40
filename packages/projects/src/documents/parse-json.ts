import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { ProjectError, type SourcePosition } from '../project/project.ts'
import { type DocumentMap, markPositions } from './positions.ts'

/** Parses JSON, with the positions of maps, lists and members. Comments and trailing commas are taken. Throws {@link ProjectError}. */
export function parseJsonDocument(text: string, file: string): unknown {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true })
  const locate = createLocator(text, file)
  const [error] = errors
  if (error) throw new ProjectError(`not JSON: ${printParseErrorCode(error.error)}`, locate(error.offset))
  if (!tree) throw new ProjectError('the file is empty', { file, line: 1, column: 1 })
  return toValue(tree, locate)
}

type Locate = (offset: number) => SourcePosition

function toValue(node: Node, locate: Locate): unknown {
  if (node.type === 'object') return toMap(node, locate)
  if (node.type !== 'array') return node.value
  const children = node.children ?? []
  const list = children.map((child) => toValue(child, locate))
  const members = children.map((child, at) => [String(at), locate(child.offset)] as const)
  markPositions(list, locate(node.offset), new Map(members))
  return list
}

function toMap(node: Node, locate: Locate): DocumentMap {
  const entries = (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? []
    return key && value ? [{ key: String(key.value), at: locate(key.offset), value }] : []
  })
  const map = Object.fromEntries(entries.map(({ key, value }) => [key, toValue(value, locate)]))
  markPositions(map, locate(node.offset), new Map(entries.map(({ key, at }) => [key, at])))
  return map
}

/** Offsets to lines and columns, which count from 1. */
function createLocator(text: string, file: string): Locate {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
