import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendJson } from './pages.ts'
import { type ConsoleFacts, serveConsole } from './serve-console.ts'

/** What there is below `/_gatehouse/`. */
const PAGES = ['docs', 'openapi', 'routes', 'functions', 'health', 'ready', 'metrics']

/** Paths that lead to the console, and how: a proxy may have put something in front. */
const PATHS: Readonly<Partial<Record<string, string>>> = {
  '/': '_gatehouse/',
  '/_gatehouse': '_gatehouse/',
  '/_gatehouse/': '',
}

/** What a client may know of the gateway before it calls. */
export interface LandingFacts {
  readonly path: string
  readonly areCallsSigned: boolean
  /** Of calls that name none. */
  readonly region: string
  /** Whether records of what happens are kept. */
  readonly records: boolean
}

/** Whether a request asks for the page that leads to all others. */
export function asksForLanding(method: string | undefined, path: string): boolean {
  return (method === 'GET' || method === 'HEAD') && Object.hasOwn(PATHS, path)
}

/** Serves what leads to everything else: the console for clients that accept HTML, a list of addresses as JSON for others. */
export async function serveLanding(
  request: IncomingMessage,
  response: ServerResponse,
  { path, areCallsSigned, region, records }: LandingFacts,
): Promise<void> {
  const facts: ConsoleFacts = { auth: areCallsSigned ? 'sigv4' : 'none', region, records }
  response.appendHeader('vary', 'accept')
  if (!/\btext\/html\b/.test(request.headers.accept ?? '')) {
    const links = Object.fromEntries(PAGES.map((name) => [name, `/_gatehouse/${name}`]))
    return sendJson(response, 200, {
      gatehouse: 'Amazon API Gateway V2',
      managementApi: '/v2/apis',
      console: '/_gatehouse/',
      ...facts,
      ...links,
    })
  }
  const location = PATHS[path]
  if (location) return void response.writeHead(302, { location }).end()
  return serveConsole(facts, request, response)
}
