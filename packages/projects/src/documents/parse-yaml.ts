import {
  type Alias,
  type Document,
  isAlias,
  isMap as isMapNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type Tags,
  visit,
  type YAMLMap,
  type YAMLParseError,
  type YAMLSeq,
} from 'yaml'
import { ProjectError, type SourcePosition } from '../project/project.ts'
import { type DocumentMap, isMap, markPositions, positionOf } from './positions.ts'

/** What a tag such as `!Sub` makes of the value that it stands before. */
export type ReadTag = (tag: string, value: unknown, at: SourcePosition) => unknown

/**
 * Parses YAML as CloudFormation reads it: version 1.1 with its booleans and merge keys, but dates stay text, and so do numbers that are
 * written in another way than they are printed (`2.0`, `0123`). A closing bracket may stand further left than YAML allows, as CloudFormation's
 * and SAM's readers take that. An alias is a copy of what its anchor names. Throws {@link ProjectError}.
 */
export function parseYamlDocument(text: string, file: string, readTag: ReadTag): unknown {
  return parseLenient(text, file, readTag)
}

function parseLenient(text: string, file: string, readTag: ReadTag, tries = 0): unknown {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    version: '1.1',
    merge: true,
    uniqueKeys: false,
    lineCounter: lines,
    customTags: (tags) => tags.filter(isWanted),
    logLevel: 'silent',
  })
  const locate = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const [error] = document.errors
  const indented = error && tries < MAX_INDENTED ? indentFlow(text, error) : undefined
  if (indented !== undefined) return parseLenient(indented, file, readTag, tries + 1)
  if (error) throw new ProjectError(`not YAML: ${firstLine(error.message)}`, locate(error.pos[0]))
  if (document.contents === null) throw new ProjectError('the file is empty', { file, line: 1, column: 1 })
  const reading: Reading = {
    locate,
    readTag,
    targets: listTargets(document),
    open: new Set(),
    copies: { left: MAX_COPIED },
  }
  return toValue(document.contents as Node, reading)
}

const MAX_INDENTED = 20

/** Values that aliases may add to a file: a few lines of aliases to aliases can stand for more than any memory holds. */
const MAX_COPIED = 200_000

/** Moves the line of a closing bracket that stands too far left to the right: lines stay what they are. */
function indentFlow(text: string, { code, message, pos }: YAMLParseError): string | undefined {
  if (code !== 'BAD_INDENT' || !message.startsWith('Flow')) return undefined
  const start = text.lastIndexOf('\n', pos[0] - 1) + 1
  return `${text.slice(0, start)}${' '.repeat(80)}${text.slice(start)}`
}

interface Reading {
  readonly locate: (offset: number) => SourcePosition
  readonly readTag: ReadTag
  readonly targets: ReadonlyMap<Alias, Node>
  /** Nodes with an anchor that are being read. */
  readonly open: Set<Node>
  readonly copies: { left: number }
  /** The alias that what is read now is a copy for, the outermost one. */
  readonly copiedAt?: SourcePosition
}

/** What each alias stands for: the last node before it that has its anchor. */
function listTargets(document: Document): ReadonlyMap<Alias, Node> {
  const named = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, {
    Alias(_, alias) {
      const target = named.get(alias.source)
      if (target) targets.set(alias, target)
    },
    Value(_, node) {
      if (node.anchor) named.set(node.anchor, node)
    },
  })
  return targets
}

/** Dates, base 60 and the kinds of collections of YAML 1.1 are not CloudFormation's. */
function isWanted(tag: Tags[number]): boolean {
  if (typeof tag === 'string') return true
  if (tag.format === 'TIME' || tag.format === 'OCT' || tag.format === 'BIN') return false
  return !/:(timestamp|binary|omap|pairs|set)$/.test(tag.tag)
}

function firstLine(text: string): string {
  return text.split(/ at line \d+|\n/)[0] ?? ''
}

function toValue(node: Node | null | undefined, reading: Reading): unknown {
  if (!node) return null
  if (isAlias(node)) return toCopy(node, reading)
  const { copiedAt, copies, open } = reading
  if (copiedAt && --copies.left < 0)
    throw new ProjectError(`the aliases of this file make more than ${MAX_COPIED} values of it`, copiedAt)
  const at = reading.locate(node.range?.[0] ?? 0)
  if (node.anchor) open.add(node)
  const value = toPlain(node, at, reading)
  open.delete(node)
  return node.tag?.startsWith('!') && node.tag !== '!' ? reading.readTag(node.tag.slice(1), value, at) : value
}

/** Copies are values of their own, so that nothing that is done to one is done to another. */
function toCopy(alias: Alias, reading: Reading): unknown {
  const { source, range } = alias
  const at = reading.locate(range?.[0] ?? 0)
  const target = reading.targets.get(alias)
  if (!target) throw new ProjectError(`the alias *${source} has no anchor &${source} before it`, at)
  if (reading.open.has(target)) throw new ProjectError(`the alias *${source} is a part of what it names`, at)
  return toValue(target, { ...reading, copiedAt: reading.copiedAt ?? at })
}

function toPlain(node: Node, at: SourcePosition, reading: Reading): unknown {
  if (isMapNode(node)) return toMap(node, at, reading)
  if (isSeq(node)) return toList(node, at, reading)
  return isScalar(node) ? toScalar(node) : null
}

/** `y` and `n` are not booleans to the readers of CloudFormation and SAM. */
function toScalar(node: Scalar): unknown {
  if (typeof node.value === 'boolean' && /^[yn]$/i.test(node.source ?? '')) return node.source
  if (typeof node.value === 'bigint') return node.source ?? String(node.value)
  if (typeof node.value !== 'number') return node.value
  return node.source === undefined || String(node.value) === node.source ? node.value : node.source
}

function toList(node: YAMLSeq, at: SourcePosition, reading: Reading): unknown[] {
  const list = node.items.map((item) => toValue(item as Node, reading))
  const members = node.items.map(
    (item, index) => [String(index), positionOfNode(item as Node, at, reading)] as const,
  )
  markPositions(list, at, new Map(members))
  return list
}

function toMap(node: YAMLMap, at: SourcePosition, reading: Reading): DocumentMap {
  const own = new Map<string, unknown>()
  const merged = new Map<string, unknown>()
  const members = new Map<string, SourcePosition>()
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    const key = keyOf(pair.key, reading)
    const value = toValue(pair.value, reading)
    if (key === '<<') {
      mergeInto(merged, members, value)
      continue
    }
    own.set(key, value)
    members.set(key, positionOfNode(pair.key, at, reading))
  }
  const map = Object.fromEntries([...merged, ...own])
  markPositions(map, at, members)
  return map
}

/** A merge key brings the members of a map, or of each map of a list, the first one first. */
function mergeInto(merged: Map<string, unknown>, members: Map<string, SourcePosition>, value: unknown): void {
  for (const map of Array.isArray(value) ? value : [value]) {
    if (!isMap(map)) continue
    for (const [key, member] of Object.entries(map)) {
      if (merged.has(key)) continue
      merged.set(key, member)
      const at = positionOf(map, key)
      if (at && !members.has(key)) members.set(key, at)
    }
  }
}

/** Keys are text as they stand in the source: `200`, `2012-10-17`, `on`. */
function keyOf(node: Node, reading: Reading): string {
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
  return String(toValue(node, reading))
}

function positionOfNode(node: Node | null, otherwise: SourcePosition, reading: Reading): SourcePosition {
  return node?.range ? reading.locate(node.range[0]) : otherwise
}
