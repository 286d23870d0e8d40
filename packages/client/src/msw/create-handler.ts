import { EXCEPTIONS, type ExceptionName } from '@gatehouse/contract/exceptions'
import { type DefaultBodyType, HttpResponse, http, type RequestHandler } from 'msw'

const METHODS = { GET: http.get, PUT: http.put, POST: http.post, PATCH: http.patch, DELETE: http.delete }

/** What a handler needs to know of its operation. */
export interface HandlerRow {
  readonly name: string
  readonly method: keyof typeof METHODS
  /** With its labels: `/v2/apis/{apiId}`. */
  readonly path: string
  /** Of a success. */
  readonly status: number
  /** The types of its query parameters, by name. */
  readonly query: Readonly<Record<string, string>>
  /** Whether it takes a body. */
  readonly body: boolean
}

/** Which requests a handler takes. */
export interface HandlerOptions {
  /** Where paths of the contract begin; any origin by default. */
  readonly baseUrl?: string
}

/** A call that a handler answers. */
export interface HandledCall<Input> {
  /** As a client's function takes it: labels, query parameters and members of the body. It was not judged by the contract. */
  readonly input: Input
  readonly request: Request
}

/** What a handler answers with: a body, a refusal, or a function that makes one of a call. */
export type Answer<Input, Output> = Exclude<Output, undefined> | Refusal | Responder<Input, Output>

type Responder<Input, Output> = (call: HandledCall<Input>) => Output | Refusal | Promise<Output | Refusal>

/** A refusal of the service, made by `refuse`. */
export class Refusal {
  readonly name: ExceptionName
  readonly message: string

  constructor(name: ExceptionName, message: string) {
    this.name = name
    this.message = message
  }
}

/** A refusal with the status and the form of the service: `handleGetApi(refuse('NotFoundException', 'Invalid API identifier'))`. */
export function refuse(name: ExceptionName, message: string): Refusal {
  return new Refusal(name, message)
}

const LABELS = /\{([^}]+)\}/g

/** A handler of MSW for an operation. */
export function createHandler<Input, Output extends DefaultBodyType>(
  row: HandlerRow,
  answer: Answer<Input, Output>,
  { baseUrl = '*' }: HandlerOptions = {},
): RequestHandler {
  const path = row.path.replaceAll(LABELS, (_, label) => `:${memberOf(label)}`)
  const handle = METHODS[row.method]
  return handle(`${baseUrl.replace(/\/+$/, '')}${path}`, async ({ request, params }) => {
    const input = (await readInput(row, request, params)) as Input
    const body = isResponder(answer) ? await answer({ input, request }) : answer
    return respond(row.status, body)
  })
}

function isResponder<Input, Output>(answer: Answer<Input, Output>): answer is Responder<Input, Output> {
  return typeof answer === 'function'
}

async function readInput(
  { path, query, body }: HandlerRow,
  request: Request,
  params: Params,
): Promise<object> {
  const { searchParams } = new URL(request.url)
  const given = Object.entries(query).filter(([name]) => searchParams.has(name))
  const values = given.map(([name, type]) => [name, readParameter(searchParams.getAll(name), type)])
  const members = body ? await readBody(request) : {}
  // MSW counts what `*` stands for among the labels.
  const labels = [...path.matchAll(LABELS)].map(([, label = '']) => [
    memberOf(label),
    params[memberOf(label)],
  ])
  return { ...members, ...Object.fromEntries([...values, ...labels]) }
}

type Params = Readonly<Record<string, unknown>>

/** None where it is no JSON. */
async function readBody(request: Request): Promise<object> {
  try {
    return await request.clone().json()
  } catch {
    return {}
  }
}

function readParameter(values: readonly string[], type: string): unknown {
  const [value = ''] = values
  if (type === 'array') return values
  if (type === 'boolean') return value === 'true'
  return type === 'integer' ? Number(value) : value
}

/** `resource-arn` → `resourceArn`: labels as members of the input. */
function memberOf(label: string): string {
  return label.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

function respond(status: number, body: DefaultBodyType | Refusal): Response {
  const headers = { 'x-amzn-RequestId': crypto.randomUUID() }
  if (body instanceof Refusal) {
    const { name, message } = body
    const refused = { status: EXCEPTIONS[name], headers: { ...headers, 'x-amzn-ErrorType': name } }
    return HttpResponse.json({ message }, refused)
  }
  if (body === undefined) return new HttpResponse(null, { status, headers })
  if (typeof body !== 'string') return HttpResponse.json(body, { status, headers })
  return HttpResponse.text(body, { status, headers: { ...headers, 'content-type': 'application/yaml' } })
}
