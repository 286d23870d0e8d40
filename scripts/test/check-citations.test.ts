import { describe, expect, it } from 'vitest'
import { findProblems, readSections } from '../check-citations.mjs'

const DOCUMENT = `# Things

## 1. First

Surely.

### 1.1 Its part

Perhaps [assumed].

## 2. Second

Known [doc].
`
const documents = new Map([['management', readSections(DOCUMENT)]])

/** A text, and what is wrong with its citations. */
const rows: readonly [text: string, ...problems: string[]][] = [
  ['/** Well. management §1.1 */'],
  ['/** Well. management §1.1, §2 and 1 */'],
  ['/** RFC 9110 §9.2.1, RFC 9112 §2–6, WHATWG Fetch §3.2 */'],
  ['/** Well. §1.1 */', '1: a § without its document'],
  ['// one\n// management facts §1.1', '2: a § without its document'],
  ['const text = "§1"', '1: a § without its document'],
  ['/** management §1.2 */', '1: management has no §1.2'],
  ['/** management §1.1, §3 */', '1: management has no §3'],
  ['/** http-apis §1 */', '1: http-apis has no §1'],
  ['/** *Assumed*: that. management §1.1 */'],
  ['/** *Assumed*: of a chapter, its parts count. management §1 */'],
  ['/**\n * Long, *assumed* in part.\n * management §2, §1.1\n */'],
  ['// *Assumed*: over\n// two lines. management §1.1'],
  ['const a = 1\n/** *Assumed* */', '2: assumed, without a section that says so'],
  ['  // *Assumed*: that.\nconst a = 1 // management §1.1', '1: assumed, without a section that says so'],
  ['/** *Assumed*: that. management §2 */', '1: assumed, but not by its section'],
]

describe('citations', () => {
  it.each(rows)('%j', (text, ...problems) => {
    expect(findProblems(text, documents)).toEqual(problems)
  })

  it('of a document itself may leave out its name', () => {
    expect(findProblems('See §1.1, §2.\nSee §4.', documents, 'management')).toEqual([
      '2: management has no §4',
    ])
  })
})
