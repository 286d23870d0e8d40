import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assumed, openPlans, remarked, type Values } from './planned.ts'

const { read, folder } = openPlans()

/** A function whose file has these variables. */
const withVariables = (known: Values, unknown: unknown, variables: string) =>
  [
    [
      {
        address: 'aws_lambda_function.f',
        values: { function_name: 'f', filename: 'f.zip', environment: [{ variables: known }] },
        unknown: { environment: [{ variables: unknown }] },
      },
      { address: 'aws_secretsmanager_secret.s', values: { name: 'keys' }, unknown: { arn: true } },
      { address: 'aws_sqs_queue.q', values: { name: 'q' }, unknown: { url: true } },
    ],
    `resource "aws_lambda_function" "f" {\n  environment {\n    variables = ${variables}\n  }\n}\n`,
  ] as const

describe('variables of a function', () => {
  it('that are known are there beside one that is not', async () => {
    const [planned, file] = withVariables(
      { STAGE: 'live', SIZE: 7, NONE: null },
      { Q: true, X: true },
      '{ Q = aws_sqs_queue.q.url, X = uuid() }',
    )
    const project = await read(planned, file)
    expect(project.functions[0]?.environment).toEqual({
      STAGE: 'live',
      SIZE: '7',
      Q: 'https://sqs.us-east-1.amazonaws.com/000000000000/q',
    })
    const missing = project.remarks.filter(({ subject }) => subject === 'aws_lambda_function.f')
    expect(missing.map(({ text }) => /the variable (\w+)/.exec(text)?.[1])).toEqual(['X'])
    expect(missing.map(({ at }) => [at.file, at.line])).toEqual([[join(folder(), 'main.tf'), 1]])
  })

  it('that are not known can be given by their names', async () => {
    const [planned, file] = withVariables({}, { X: true }, '{ X = uuid() }')
    const project = await read(planned, file, { overrides: { X: 'mine' } })
    expect(project.functions[0]?.environment).toEqual({ X: 'mine' })
    expect(remarked(project, 'missing')).not.toContain('aws_lambda_function.f')
  })

  it.each([
    ['{ A = "a\\nb\\tc", B = "$${x}" }', { A: 'a\nb\tc', B: '${x}' }, []],
    [
      '{\n A = "${var.stage}-${aws_sqs_queue.q.name}" # why\n B = "x=1, y=2"\n }',
      { A: 'live-q', B: 'x=1, y=2' },
      [],
    ],
    ['merge({ A = 1 }, { B = true })', { A: '1', B: 'true' }, []],
    ['merge(local.common, { A = 1 })', { A: '1' }, [/those of local\.common are not read/]],
    ['local.env', {}, [/those of local\.env are not read/]],
    ['{ for k, v in local.env : k => v }', {}, [/are not read/]],
    ['{ A = "x" == "y" ? aws_sqs_queue.q.url : "z" }', { A: 'z' }, []],
    ['{ A = var.none ? "x" : "y" }', {}, [/the variable A/]],
  ])('%j, none of which the plan names, are %j', async (variables, environment, remarks) => {
    const [planned, file] = withVariables({}, true, variables)
    const project = await read(planned, file)
    expect(project.functions[0]?.environment).toEqual(environment)
    const said = project.remarks.filter(({ subject }) => subject === 'aws_lambda_function.f')
    expect(said.map(({ text }) => text)).toEqual(remarks.map((one) => expect.stringMatching(one)))
  })

  it('that no file here names are said to be missing', async () => {
    const [planned] = withVariables({}, true, '')
    const project = await read(planned)
    expect(project.functions[0]?.environment).toEqual({})
    const said = project.remarks.filter(({ subject }) => subject === 'aws_lambda_function.f')
    expect(said.map(({ text }) => text)).toEqual([expect.stringMatching(/no file here says which ones/)])
  })

  it('that name what is not run here are made up, with a remark', async () => {
    const [planned, file] = withVariables({}, true, '{ SECRET = aws_secretsmanager_secret.s.arn }')
    const project = await read(planned, file)
    expect(project.functions[0]?.environment.SECRET).toMatch(/^arn:aws:secretsmanager:.*:secret:keys-\w{6}$/)
    expect(assumed(project)).toEqual(['aws_secretsmanager_secret.s.arn'])
  })
})
