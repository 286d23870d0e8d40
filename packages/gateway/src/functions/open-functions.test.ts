import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createAwsCredentials } from '../aws/aws-credentials.ts'
import { openFunctions } from './open-functions.ts'

it('runs functions whose settings the options name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'app.mjs'), 'export const run = async () => process.env.TABLE')
  const settings = { handler: 'app.run', environment: { TABLE: 'pets' } }
  writeFileSync(join(folder, 'pets.json'), JSON.stringify(settings))
  const functions = await openFunctions(
    { functionFiles: { pets: join(folder, 'pets.json') } },
    {
      upstream: undefined as never,
      clock: undefined as never,
      credentials: createAwsCredentials(undefined, {}),
    },
    { print: () => undefined },
  )
  onTestFinished(() => functions.close())
  const functionArn = 'arn:aws:lambda:us-east-1:111122223333:function:pets'
  expect(await functions.invoke({ functionArn, payload: '{}', timeoutMs: 20_000 })).toMatchObject({
    payload: '"pets"',
  })
})
