import { listOperations, resolve } from './operations.mjs'

const SHARED = '#/components/responses/AccessDenied'

/**
 * Gives each operation a 403 of its own, in place: the shared one with the action and the resource that a policy has to allow, which
 * are its method and its path. management §1.3
 */
export function writeDenials(document) {
  const { responses } = document.components
  const shared = responses.AccessDenied
  for (const { name, method, path, parameters, operation } of listOperations(document)) {
    if (operation.responses[403]?.$ref !== SHARED) continue
    const resource = path
      .replace('/v2', '')
      .replaceAll(/\{([\w-]+)\}/g, (_, label) => exampleOf(document, parameters, label))
    responses[`${name}AccessDenied`] = toDenial(shared, `apigateway:${method}`, resource)
    operation.responses[403] = { $ref: `${SHARED.replace(/AccessDenied$/, '')}${name}AccessDenied` }
  }
  if (shared) delete responses.AccessDenied
}

function exampleOf(document, parameters, label) {
  const parameter = parameters.find(({ name, in: place }) => place === 'path' && name === label)
  const { example = resolve(document, parameter.schema).example } = parameter
  if (example === undefined) throw new Error(`the label ${label} has no example`)
  return example
}

function toDenial(shared, action, resource) {
  const denial = structuredClone(shared)
  const { examples } = denial.content['application/json']
  for (const example of Object.values(examples)) {
    if (!example.value) continue
    example.value.message = example.value.message
      .replace('{action}', action)
      .replace('{resource}', `arn:aws:apigateway:us-east-1::${resource}`)
  }
  denial.description = denial.description.replace('{action}', `\`${action}\``)
  return denial
}
