import type { Call, Expectation } from '../cases/row.ts'
import type { Subject } from '../cases/subject.ts'

/** One statement about the service, as calls and an answer. */
export interface Case {
  /** Stays the same as long as subject and title do: `routes/refuses TRACE`. */
  readonly id: string
  readonly subject: string
  readonly section: string
  readonly title: string
  readonly given: readonly Call[]
  readonly when: Call
  readonly then: Expectation
}

/** The cases of some subjects, in their order. */
export function toCases(subjects: readonly Subject[]): Case[] {
  return subjects.flatMap(({ name, section, rows }) =>
    rows.map(([title, given, when, then]) => ({
      id: `${name}/${title}`,
      subject: name,
      section,
      title,
      given,
      when,
      then,
    })),
  )
}
