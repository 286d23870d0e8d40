import { expect, it } from 'vitest'
import type { AwsClient } from '../../aws/call-aws.ts'
import { readStack } from './read-stack.ts'

const parameter = (key: string, value: string) =>
  `<member><ParameterKey>${key}</ParameterKey><ParameterValue>${value}</ParameterValue></member>`

it('has the values of parameters but for those that nobody may see', async () => {
  const parameters = [
    parameter('Origin', '*'),
    parameter('Stage', 'live'),
    parameter('Secret', '****'),
    parameter('Password', '*****'),
  ]
  const answers: Readonly<Record<string, string>> = {
    DescribeStacks: `<StackName>pets</StackName><StackId>arn:aws:cloudformation:eu-west-1:123456789012:stack/pets/1</StackId><Parameters>${parameters.join('')}</Parameters>`,
    ListStackResources: '',
  }
  const client = { query: async (_service: string, action: string) => answers[action] ?? '' }
  const stack = await readStack(client as unknown as AwsClient, 'pets')
  expect(stack).toMatchObject({ account: '123456789012', region: 'eu-west-1' })
  expect(stack.parameters).toEqual({ Origin: '*', Stage: 'live' })
})
