import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { planChange, planProject, planRemoval, readProject } from '../src/index.ts'
import { createTarget, describeState, list, perform } from './apply-project.ts'
import { CLOUDFORMATION_ROWS } from './patterns/cloudformation-rows.ts'
import { SAM_ROWS } from './patterns/sam-rows.ts'
import { WEBSOCKET_ROWS } from './patterns/websocket-rows.ts'

const PATTERNS = [...CLOUDFORMATION_ROWS, ...SAM_ROWS, ...WEBSOCKET_ROWS]

const FOLDER = fileURLToPath(new URL('patterns/', import.meta.url))
/** What other templates include. */
const PARTS = ['openapi.yaml', 'plain-openapi.json', 'nested-functions.yaml']

describe('templates in the manner of public patterns', () => {
  it('are at least 40, each with a row', () => {
    const files = readdirSync(FOLDER).filter((file) => !PARTS.includes(file) && !file.endsWith('.ts'))
    expect(PATTERNS.map(({ file }) => file)).toEqual(files)
    expect(files.length).toBeGreaterThanOrEqual(40)
  })

  it.each(PATTERNS)(
    '$file comes up with all its routes and authorizers',
    async ({ file, state, ...said }) => {
      const project = await readProject(join(FOLDER, file), { stackName: 's' })
      const target = createTarget()
      await perform(planProject(project), target)
      expect(await describeState(target)).toEqual(state)
      for (const kind of ['missing', 'assumed', 'ignored'] as const) {
        const subjects = project.remarks.flatMap((remark) => (remark.kind === kind ? [remark.subject] : []))
        expect(subjects, kind).toEqual(said[kind])
      }
      expect(project.remarks.every(({ at }) => at.file.startsWith(FOLDER) && at.line > 0)).toBe(true)
    },
  )

  it.each(PATTERNS)('$file gets the ids that were known before', async ({ file }) => {
    const project = await readProject(join(FOLDER, file), { stackName: 's' })
    const target = createTarget()
    await perform(planProject(project), target)
    const apis = await list(target, '/v2/apis')
    const of = (kind: string) =>
      project.resources.flatMap((one) => (one.kind === kind ? [one.id] : [])).toSorted()
    expect(apis.map(({ apiId }) => apiId).toSorted()).toEqual(of('Api'))
    const links = await list(target, '/v2/vpclinks')
    expect(links.map(({ vpcLinkId }) => vpcLinkId)).toEqual(of('VpcLink'))
    for (const { id, parents } of project.resources.filter(({ kind }) => kind === 'Route')) {
      const routes = await list(target, `/v2/apis/${parents.apiId}/routes`)
      expect(routes.map(({ routeId }) => routeId)).toContain(id)
    }
  })

  it.each(PATTERNS)('$file read again needs no call, and can be taken away', async ({ file }) => {
    const read = () => readProject(join(FOLDER, file), { stackName: 's' })
    const [before, after] = [await read(), await read()]
    expect(planChange(before, after)).toEqual([])
    const target = createTarget()
    await perform(planProject(before), target)
    await perform(planRemoval(before), target)
    expect(await list(target, '/v2/apis')).toEqual([])
    expect(await list(target, '/v2/domainnames')).toEqual([])
  })
})
