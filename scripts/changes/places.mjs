import { isMethod, nameComponent } from './document.mjs'

/** Keys whose children are named by people, and what such a child is called. */
const NAMED = {
  callbacks: 'callback',
  content: '',
  encoding: 'encoding',
  examples: 'example',
  headers: 'header',
  links: 'link',
  parameters: 'parameter',
  paths: 'path',
  properties: 'member',
  patternProperties: 'members like',
  responses: 'response',
  servers: 'server',
  variables: 'variable',
}
const STEPS = {
  additionalProperties: 'each value',
  items: 'each item',
  propertyNames: 'each name',
  requestBody: 'request body',
}

/** Where a trail of keys leads, in words: "CreateApi, response 201", "schema Api, member name". */
export function placeOf(document, trail) {
  const [first, second, third] = trail
  if (first === 'paths' && isMethod(third)) {
    return join([nameOperation(document, second, third), ...inWords(trail.slice(3))])
  }
  if (first === 'paths' && second) return join([second, ...inWords(trail.slice(2))])
  if (first === 'components' && third) return join([nameComponent(second, third), ...inWords(trail.slice(3))])
  return trail.length === 0 ? 'the document' : join(inWords(trail))
}

function nameOperation(document, path, method) {
  return document.paths[path][method].operationId ?? `${method} ${path}`
}

function inWords([key, name, ...rest]) {
  if (key === undefined || key === 'schema') return name === undefined ? [] : inWords([name, ...rest])
  if (name === undefined) return [STEPS[key] ?? key]
  if (key in NAMED) return [`${NAMED[key]} ${name}`.trim(), ...inWords(rest)]
  return [STEPS[key] ?? key, ...inWords([name, ...rest])]
}

function join(words) {
  return words.join(', ')
}
