import type { ProjectFunction, Remark } from '../project/project.ts'

/** Says of functions of one name, as those of a stack in two regions, that calls of the name run the last: no region has its own here. */
export function noteNamesakes(functions: readonly ProjectFunction[], remark: (remark: Remark) => void): void {
  const last = new Map(functions.map((one) => [one.name, one]))
  for (const one of functions) {
    const other = last.get(one.name)
    if (other === undefined || other === one) continue
    const text = `has the name ${one.name}, which ${other.address} has as well: calls of that name run the latter`
    remark({ subject: `function ${one.address}`, text, kind: 'missing', at: one.at })
  }
}
