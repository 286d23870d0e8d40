import { describe, expect, it } from 'vitest'
import type { ManagementCall } from './answer-call.ts'
import { type DatedAnswer, dateAnswer, keepAnswers } from './kept-answers.ts'

const DEFAULTS = { account: '000000000000', region: 'us-east-1' }

function callOf(call: Partial<ManagementCall>): ManagementCall {
  return { method: 'GET', path: '/v2/apis/a', query: '', body: new Uint8Array(), dialect: 'service', ...call }
}

/** A thread with so many commits, whose answers are numbered. */
function open(state = { commits: 0 }) {
  const asked: string[] = []
  const answer = keepAnswers(async ({ method, path }): Promise<DatedAnswer> => {
    if (method !== 'GET') state.commits += 1
    asked.push(`${method} ${path}`)
    const headers = { 'x-amzn-RequestId': String(asked.length) }
    const status = path.endsWith('/none') ? 404 : 200
    return { status, headers, body: Buffer.from(String(asked.length)), commits: state.commits, isOfOne: true }
  }, DEFAULTS)
  const textOf = async (call: Partial<ManagementCall>) => String((await answer(callOf(call))).body)
  return { answer, textOf, asked, state }
}

describe('answers to reads', () => {
  it('are kept, each with a request id of its own', async () => {
    const { answer, asked } = open()
    const first = await answer(callOf({}))
    const second = await answer(callOf({}))
    expect(asked).toHaveLength(1)
    expect(second.body).toEqual(first.body)
    expect(second.headers['x-amzn-RequestId']).not.toBe(first.headers['x-amzn-RequestId'])
  })

  it('are kept no longer once something is written', async () => {
    const { textOf } = open()
    expect(await textOf({})).toBe('1')
    await textOf({ method: 'PATCH' })
    expect(await textOf({})).toBe('3')
  })

  it('are kept no longer once an answer tells of a commit that somebody else waits for', async () => {
    const { textOf, state } = open()
    expect(await textOf({})).toBe('1')
    state.commits += 1
    expect(await textOf({ path: '/v2/apis/b' })).toBe('2')
    expect(await textOf({})).toBe('3')
  })

  it.each<[string, Partial<ManagementCall>]>([
    ['path', { path: '/v2/apis' }],
    ['query', { query: 'maxResults=1' }],
    ['dialect', { dialect: 'catalog' }],
    ['scope', { scope: { account: '111122223333', region: 'us-east-1' } }],
    ['region', { authorization: 'Credential=AKID/20260302/eu-west-1/apigateway/aws4_request' }],
    ['account', { authorization: 'Credential=111122223333/20260302/us-east-1/apigateway/aws4_request' }],
    ['host', { host: 'apigateway.eu-west-1.amazonaws.com' }],
  ])('are not given for another %s', async (_, call) => {
    const { textOf } = open()
    expect(await textOf({})).toBe('1')
    expect(await textOf(call)).toBe('2')
    expect(await textOf({})).toBe('1')
  })

  it('are not kept of what is not there, of an invented region, and of what began in another state', async () => {
    const { textOf } = open()
    for (const call of [
      { path: '/none' },
      { authorization: 'Credential=A/20260302/no_region/apigateway/aws4_request' },
    ])
      expect(await textOf(call)).not.toBe(await textOf(call))

    let commits = 0
    const answer = keepAnswers(
      () =>
        dateAnswer(
          () => commits,
          async () => {
            commits += 1
            return { status: 200, headers: {}, body: Buffer.from(String(commits)) }
          },
        ),
      DEFAULTS,
    )
    expect(String((await answer(callOf({}))).body)).toBe('1')
    expect(String((await answer(callOf({}))).body)).toBe('2')
  })
})
