import type { IntegrationResponse } from '@gatehouse/contract'
import { expect, it } from 'vitest'
import type { Facts } from '../facts/facts.ts'
import { compileTemplateChoice } from './request-templates.ts'
import { compileIntegrationResponses } from './response-mappings.ts'

const FACTS = { message: { json: {} } } as Facts

it('compiles a template when it is first chosen, and once', () => {
  const reads: string[] = []
  const read = (key: string) => {
    reads.push(key)
    return `from ${key}`
  }
  const templates = Object.defineProperties(
    {},
    Object.fromEntries(
      ['a', 'b', '$default'].map((key) => [key, { enumerable: true, get: () => read(key) }]),
    ),
  )
  const choose = compileTemplateChoice(templates, '$request.body.kind')
  expect(reads).toEqual([])
  const [first, second] = [choose({ body: { kind: 'a' } }), choose({ body: { kind: 'a' } })]
  expect(first).toBe(second)
  choose({ body: { kind: 'other' } })
  expect(new Set(reads)).toEqual(new Set(['a', '$default']))
})

it('compiles the patterns of an integration when they are compared, as many as fit together', () => {
  const keys = Array.from({ length: 300 }, (_, at) => `/(ab|cd|ef){800}${at}/`)
  const responses = [...keys, '/o(k|kay)/', '$default'].map(
    (integrationResponseKey): IntegrationResponse => ({
      integrationResponseId: integrationResponseKey,
      integrationResponseKey,
      responseTemplates: { $default: `by ${integrationResponseKey}` },
    }),
  )
  const before = process.cpuUsage()
  const plans = Array.from({ length: 300 }, () => compileIntegrationResponses(responses))
  const answer = (subject: string) => plans.at(-1)?.({ status: 200, headers: [], body: '{}', subject }, FACTS)
  expect(answer('okay')).toMatchObject({ body: 'by /o(k|kay)/' })
  expect(answer('other')).toMatchObject({ body: 'by $default' })
  expect(answer(`${'ab'.repeat(800)}1`)).toMatchObject({ body: `by ${keys[1]}` })
  expect(answer(`${'ab'.repeat(800)}299`)).toMatchObject({ body: 'by $default' })
  // All of them, compiled at once for each route, take minutes.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000)
})
