import {
  AccessDeniedException,
  BadRequestException,
  ConflictException,
  ConnectionError,
  createClient,
  InternalServerErrorException,
  isServiceError,
  NotFoundException,
  ServiceError,
  TooManyRequestsException,
} from '@gatehouse/client'
import { describe, expect, test } from 'vitest'
import { type Answer, startAnswering } from './answering.ts'

const type = (name: string) => ({ 'x-amzn-errortype': name })
const page = `<html>\n <body>\n${'bad gateway '.repeat(30)}</body></html>`

const CASES: readonly [string, Answer, typeof ServiceError, object][] = [
  ['a status', { status: 400, body: { message: 'm' } }, BadRequestException, { message: 'm', status: 400 }],
  ['a status', { status: 403, body: { message: 'm' } }, AccessDeniedException, {}],
  ['a status', { status: 404, body: { message: 'm' } }, NotFoundException, { resourceType: undefined }],
  ['a status', { status: 409, body: { message: 'm' } }, ConflictException, {}],
  ['a status', { status: 429, body: { message: 'm' } }, TooManyRequestsException, {}],
  ['a status', { status: 482, body: { Message: 'm' } }, BadRequestException, { message: 'm', status: 482 }],
  [
    'a status',
    { status: 480, body: { Message: 'm', ResourceType: 'Api' } },
    NotFoundException,
    { message: 'm', resourceType: 'Api' },
  ],
  ['a status', { status: 483, body: { Message: 'm' } }, ConflictException, {}],
  [
    'a status',
    { status: 481, body: { Message: 'm', LimitType: 'rate' } },
    TooManyRequestsException,
    { limitType: 'rate' },
  ],
  [
    'a header that says otherwise than the status',
    { status: 429, headers: type('ConflictException') },
    ConflictException,
    { name: 'ConflictException', status: 429 },
  ],
  [
    'a header with an address behind the name',
    { status: 400, headers: type('NotFoundException:http://internal.amazon.com/coral/x/') },
    NotFoundException,
    { name: 'NotFoundException' },
  ],
  [
    'members of its own',
    { status: 404, body: { message: 'm', resourceType: 'Api' } },
    NotFoundException,
    { resourceType: 'Api' },
  ],
  [
    'members of its own',
    { status: 429, body: { message: 'm', limitType: 'rate' } },
    TooManyRequestsException,
    { limitType: 'rate' },
  ],
  [
    'an exception that the contract does not know',
    { status: 403, headers: type('ExpiredTokenException'), body: { Message: 'expired' } },
    ServiceError,
    { name: 'ExpiredTokenException', message: 'expired' },
  ],
  [
    'an exception named like a member of every object',
    { status: 400, headers: type('constructor') },
    ServiceError,
    { name: 'constructor' },
  ],
  [
    'a status that the contract does not know',
    { status: 418, body: { message: 'm' } },
    ServiceError,
    { name: 'ServiceError', status: 418 },
  ],
  [
    'an empty body',
    { status: 500, body: '' },
    InternalServerErrorException,
    { message: 'GetApi was answered with 500 Internal Server Error and no message' },
  ],
  [
    'an empty body',
    { status: 404, body: '', headers: { 'content-length': '0' } },
    NotFoundException,
    { message: 'GetApi was answered with 404 Not Found and no message' },
  ],
  [
    'a message that is no text',
    { status: 400, body: { message: { a: 1 } } },
    BadRequestException,
    { message: 'GetApi was answered with 400 Bad Request and no message' },
  ],
  [
    'a body that is null',
    { status: 400, body: 'null' },
    BadRequestException,
    { message: 'GetApi was answered with 400 Bad Request and no message' },
  ],
  [
    'a page of a proxy',
    { status: 502, body: page, headers: { 'content-type': 'text/html' } },
    ServiceError,
    {
      message: `GetApi was answered with 502 Bad Gateway: ${page.replaceAll(/\s+/g, ' ').slice(0, 200)}…`,
    },
  ],
  [
    'a success that is no JSON',
    { body: page },
    ServiceError,
    { status: 200, message: 'GetApi was answered with 200 and a body that is not JSON' },
  ],
  [
    'a request id',
    { status: 400, headers: { 'x-amzn-requestid': 'r-1' } },
    BadRequestException,
    { requestId: 'r-1', operation: 'GetApi' },
  ],
]

describe('an answer', () => {
  test.each(CASES)('with %s: %j', async (_, answer, errorClass, members) => {
    const service = await startAnswering(answer)
    const client = createClient({ baseUrl: service.url, retry: false })
    const error = await client.getApi({ apiId: 'a1' }).catch((reason: unknown) => reason)
    await service.close()
    expect(error).toBeInstanceOf(ServiceError)
    expect(Object.getPrototypeOf(error)).toBe(errorClass.prototype)
    expect(error).toMatchObject(members)
    expect(isServiceError(error)).toBe(true)
    expect(isServiceError(error, 'NotFoundException')).toBe(errorClass === NotFoundException)
  })

  test.each(['before', 'halfway'] as const)(
    'that breaks off %s its body is a ConnectionError',
    async (broken) => {
      const service = await startAnswering({ broken })
      const client = createClient({ baseUrl: service.url, retry: false })
      const error = await client.getApis({ nextToken: 'x' }).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(ConnectionError)
      expect(error).toMatchObject({ name: 'ConnectionError', cause: expect.any(TypeError) })
      expect(String(error)).toMatch(`No answer from ${service.url}/v2/apis: `)
      expect(isServiceError(error)).toBe(false)
      await expect(client.GET('/v2/apis')).rejects.toBeInstanceOf(ConnectionError)
      await service.close()
    },
  )

  test('that cannot come since nobody listens is a ConnectionError that says so', async () => {
    const service = await startAnswering()
    await service.close()
    const client = createClient({ baseUrl: service.url, retry: false })
    await expect(client.getApis()).rejects.toThrow(/: connect ECONNREFUSED/)
  })

  test.each([undefined, { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' }])(
    'that leads elsewhere is not followed, with credentials %j',
    async (credentials) => {
      const service = await startAnswering({ status: 307, headers: { location: '/elsewhere' } })
      const client = createClient({ baseUrl: service.url, retry: false, ...(credentials && { credentials }) })
      await expect(client.getApis()).rejects.toThrow(/redirect/)
      expect(service.received).toHaveLength(1)
      await service.close()
    },
  )
})
