import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Encoding, loadRepresentation, preferredEncoding } from './representations.ts'

/** An API that is described here: by its address below `/_gatehouse/openapi/`. */
export type PublishedApi = 'aws' | 'catalog' | 'connections'

/** Where a server answers calls of the APIs that it serves: what stands before the paths of the document. */
export type ServedApis = Readonly<Partial<Record<PublishedApi, string>>>

/** A request for something published. */
export interface PublicationRequest {
  readonly method: string
  /** Without query string. */
  readonly path: string
  /** A header's value by its lower-case name; undefined where it was not sent. */
  header(name: string): string | undefined
}

/** The answer to it, ready for the wire. */
export interface PublicationAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Undefined where there is no body; for a `HEAD` the server leaves it out. */
  readonly body?: Buffer
}

/** What the contract publishes over HTTP: its documentation page and its documents. */
export interface Publications {
  /** Undefined for an address where nothing is published, on this server or on any. */
  answer(request: PublicationRequest): Promise<PublicationAnswer | undefined>
}

/** What the build wrote of a file. */
interface PublishedFile {
  /** Below the package's `docs/`. */
  readonly file: string
  readonly type: string
  /** A digest of its text. */
  readonly digest: string
  /** Whether the address names the text, so that it never changes. */
  readonly immutable?: boolean
}

interface Manifest {
  readonly files: Readonly<Record<string, PublishedFile>>
  readonly index: Readonly<Record<string, unknown>>
}

const INDEX = '/_gatehouse/openapi'
const OURS = /^\/_gatehouse\/(?:docs|openapi(?:\.json|\.yaml)?)(?:\/|$)/
const FOLDER = fileURLToPath(new URL('../../docs/', import.meta.url))

/**
 * What the contract publishes, for a server that answers calls of `served`. `folder` is where the build left it; while it has
 * not been built, each address of it answers 404 and says how.
 */
export function createPublications(served: ServedApis, folder: string = FOLDER): Publications {
  let manifest: Manifest | undefined
  return {
    async answer(request) {
      const path = request.path === `${INDEX}/` ? INDEX : request.path
      if (!OURS.test(path)) return undefined
      if (request.method !== 'GET' && request.method !== 'HEAD') return METHOD_NOT_ALLOWED
      manifest ??= readManifest(folder)
      if (!manifest) return NOT_BUILT
      if (path === INDEX) return answerIndex(request, manifest, served)
      const file = Object.hasOwn(manifest.files, path) ? manifest.files[path] : undefined
      return file ? answerFile(request, folder, file) : NOT_FOUND
    },
  }
}

/** The index's own text depends on the server, by what it serves. */
function answerIndex(
  request: PublicationRequest,
  { index }: Manifest,
  served: ServedApis,
): PublicationAnswer {
  const body = Buffer.from(`${JSON.stringify({ ...index, served }, null, 2)}\n`)
  const digest = `${index.digest}-${Object.keys(served).join('-')}`
  const headers = headersOf({ file: '', type: 'application/json', digest }, 'identity')
  return isKnown(request, digest) ? { status: 304, headers } : { status: 200, headers, body }
}

async function answerFile(
  request: PublicationRequest,
  folder: string,
  file: PublishedFile,
): Promise<PublicationAnswer> {
  const encoding = preferredEncoding(request.header('accept-encoding'))
  const headers = headersOf(file, encoding)
  if (isKnown(request, file.digest)) return { status: 304, headers }
  return { status: 200, headers, body: await loadRepresentation(`${folder}${file.file}`, encoding) }
}

function headersOf({ type, digest, immutable }: PublishedFile, encoding: Encoding): Record<string, string> {
  return {
    'content-type': type,
    etag: `"${digest}${encoding === 'identity' ? '' : `-${encoding}`}"`,
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    ...(type.startsWith('text/html') && { 'content-security-policy': PAGE_POLICY }),
  }
}

/**
 * The viewer writes styles into the page, some of them as attributes, which only `unsafe-inline` lets pass; scripts and requests
 * have to be the server's own.
 */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:;" +
  " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Whether a client has the text already, in whatever encoding. Source: RFC 9110, 13.1.2, which compares weakly. */
function isKnown(request: PublicationRequest, digest: string): boolean {
  const known = request.header('if-none-match')?.split(',') ?? []
  return known.some((it) => {
    const tag = it.trim()
    return tag === '*' || tag.replace(/^W\//, '').replace(/^"|(?:-(?:br|gzip))?"$/g, '') === digest
  })
}

function readManifest(folder: string): Manifest | undefined {
  const file = `${folder}manifest.json`
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined
}

const NOT_FOUND = formatError(404, 'Not Found')
const NOT_BUILT = formatError(404, 'The documentation page is not built yet: run `npm run docs`')
const METHOD_NOT_ALLOWED: PublicationAnswer = {
  ...formatError(405, 'Method Not Allowed'),
  headers: { 'content-type': 'application/json', allow: 'GET, HEAD' },
}

function formatError(status: number, message: string): PublicationAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ message })),
  }
}
