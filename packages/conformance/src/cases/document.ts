import { type Call, ok, put, save } from './row.ts'

/** A document with these paths and nothing that an import would have to tell. `members` are added, or replace others. */
export const document = (paths: object = {}, members: object = {}): object => ({
  openapi: '3.0.1',
  info: { title: 'pets', version: '1.0' },
  paths,
  ...members,
})

/** An operation that leads somewhere. `members` are added, or replace others. */
export const operation = (members: object = {}): object => ({
  responses: {},
  'x-amazon-apigateway-integration': PROXY_EXTENSION,
  ...members,
})

export const PROXY_EXTENSION = {
  type: 'http_proxy',
  httpMethod: 'GET',
  uri: 'https://pets.example',
  payloadFormatVersion: '1.0',
}

/** The components of a document with one security scheme, `tokens`. */
export const scheme = (authorizer: object, carrier: object = { type: 'oauth2', flows: {} }): object => ({
  components: { securitySchemes: { tokens: { ...carrier, 'x-amazon-apigateway-authorizer': authorizer } } },
})

export const JWT_EXTENSION = {
  type: 'jwt',
  identitySource: '$request.header.Authorization',
  jwtConfiguration: { audience: ['app'], issuer: 'https://issuer.example' },
}

/** An import of a document: an object as JSON, text as it stands. */
export const importing = (text: object | string, query = ''): Call =>
  put(`/apis${query}`, { body: typeof text === 'string' ? text : JSON.stringify(text) })

/** An import that a row goes on from: `<api>` is what it made. */
export const imported = (text: object | string, query = ''): Call => save('api', importing(text, query))

export const reimporting = (text: object | string, query = ''): Call =>
  put(`/apis/<api>${query}`, { body: typeof text === 'string' ? text : JSON.stringify(text) })

/** The text of a refusal that has these lines, at least. */
export const errors = (...lines: readonly string[]): string =>
  ['Errors found during import:', ...lines].join('\n\t')
export const warnings = (...lines: readonly string[]): string =>
  ['Warnings found during import:', ...lines].join('\n\t')

/** A list of these, each with the members that are named at least. */
export const items = (...members: readonly object[]) => ok({ items: members })
