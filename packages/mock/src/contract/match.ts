import { GREEDY_LABELS } from '@gatehouse/contract'
import type { Operation } from './document.ts'

/** An operation that a method and a path stand for, with the path's labels as sent (still percent-encoded). */
export interface Match {
  readonly operation: Operation
  readonly labels: Readonly<Record<string, string>>
}

/** Finds the operation of a call, or undefined. */
export type Matcher = (method: string, path: string) => Match | undefined

interface Route {
  readonly operation: Operation
  readonly pattern: RegExp
  readonly labels: readonly string[]
}

/**
 * What servers and stages put before the paths of each document: the catalog dialect's base path, the stage (and the gateway's
 * address of an API) before `@connections`, whose `@` may be percent-encoded.
 */
const PREFIXES = [/^\/catalog(?=\/v2\/)/, /^.*\/(?:@|%40)(?=connections\/)/i]

/** A matcher of these operations. Concrete segments win over labels; a label takes one segment, which may be empty. */
export function compileMatcher(operations: readonly Operation[]): Matcher {
  const routes = operations.map(toRoute).sort((a, b) => a.labels.length - b.labels.length)
  return (method, path) => {
    const local = withoutPrefix(path)
    for (const { operation, pattern, labels } of routes) {
      const found = operation.method === method ? pattern.exec(local) : null
      if (!found) continue
      const values = found.slice(1)
      return { operation, labels: Object.fromEntries(labels.map((label, at) => [label, values[at] ?? ''])) }
    }
    return undefined
  }
}

/** A path without what a server or a stage puts before the document's own. */
export function withoutPrefix(path: string): string {
  const [catalog, connections] = PREFIXES as [RegExp, RegExp]
  return path.replace(catalog, '').replace(connections, '/@')
}

function toRoute(operation: Operation): Route {
  const parts = operation.path.split(/\{([^}]+)\}/)
  const source = parts.map((part, at) => {
    if (at % 2 === 0) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return GREEDY_LABELS.has(part) ? '(.*)' : '([^/]*)'
  })
  const labels = parts.filter((_, at) => at % 2 === 1)
  return { operation, pattern: new RegExp(`^${source.join('')}$`), labels }
}
