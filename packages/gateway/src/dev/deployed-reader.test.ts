import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { AwsCallError, type AwsClient } from '../aws/call-aws.ts'
import { createDeployedReader } from './deployed-reader.ts'

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-deployed-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEMPLATE = {
  Resources: {
    Pets: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Runtime: 'nodejs22.x',
        Handler: 'index.handler',
        Code: { ZipFile: 'exports.handler = () => 1' },
        Environment: {
          Variables: { HOST: '{{resolve:ssm:/db/host}}', TABLE: { 'Fn::ImportValue': 'pets-table' } },
        },
      },
    },
  },
}

const STACK =
  '<DescribeStacksResult><Stacks><member><StackName>pets</StackName><StackId>arn:aws:cloudformation:eu-west-1:123456789012:stack/pets/1</StackId></member></Stacks></DescribeStacksResult>'

/** An account whose exports may not be listed. */
const client: AwsClient = {
  async query(_service, action) {
    if (action === 'ListExports') throw new AwsCallError('ListExports is refused: not authorized')
    return action === 'DescribeStacks' ? STACK : '<ListStackResourcesResult></ListStackResourcesResult>'
  },
  async json() {
    await setImmediate()
    return { Parameter: { Value: 'db.internal' } }
  },
}

it('reads the rest where exports may not be listed, and says why an import is made up', async () => {
  writeFileSync(join(folder, 'template.json'), JSON.stringify(TEMPLATE))
  const read = { parameters: {}, imports: {}, overrides: {}, env: {} }
  const project = await createDeployedReader({ folder, read }, 'pets', client)()
  expect(project).toMatchObject({ name: 'pets', account: '123456789012', region: 'eu-west-1' })
  expect(project.functions[0]?.environment.HOST).toBe('db.internal')
  expect(project.remarks.find(({ subject }) => subject === 'import pets-table')?.text).toMatch(
    /; ListExports is refused: not authorized$/,
  )
})
