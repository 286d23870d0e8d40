import { createReadStream, existsSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createConfigSchema } from '../options/config-schema.ts'

interface Page {
  readonly type: string
  /** A published file of the contract. */
  readonly file: string
}

const PAGES: Readonly<Record<string, Page>> = {
  '/_gatehouse/docs': { type: 'text/html; charset=utf-8', file: '@gatehouse/contract/docs.html' },
  '/_gatehouse/openapi.json': { type: 'application/json', file: '@gatehouse/contract/openapi.json' },
  '/_gatehouse/openapi.yaml': { type: 'application/yaml', file: '@gatehouse/contract/openapi.yaml' },
}

/** Serves the gateway's own pages: health, the contract and its documentation. */
export function servePage(path: string, response: ServerResponse): void {
  if (path === '/_gatehouse/health') return sendJson(response, 200, { status: 'ok' })
  if (path === '/_gatehouse/config.schema.json') return sendJson(response, 200, createConfigSchema())
  const page = PAGES[path]
  const file = page && fileURLToPath(import.meta.resolve(page.file))
  if (!page || !file || !existsSync(file)) return sendJson(response, 404, { message: 'Not Found' })
  response.writeHead(200, {
    'content-type': page.type,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "frame-ancestors 'none'",
  })
  createReadStream(file).pipe(response)
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body))
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length })
    .end(bytes)
}
