import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { askPerson } from './ask-person.ts'

it.each([
  ['a line', ' yes \n', 'yes'],
  ['nothing where the input ends', '', ''],
])('resolves to %s', async (_what, text, answer) => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const asked = askPerson('Go on? ', { input, output })
  input.end(text)
  expect(await asked).toBe(answer)
  expect(String(output.read())).toContain('Go on? ')
})
