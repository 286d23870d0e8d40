import { listOperations, resolve } from '../generate/operations.mjs'

/**
 * The examples of a document by resource (its tags): for each operation the bodies of its requests and of its answers, by status, each
 * by the name of its example. What belongs together has one name.
 */
export function toFixtures(document) {
  const resources = Object.fromEntries(document.tags.map(({ name }) => [name, {}]))
  for (const { name, operation } of listOperations(document)) {
    const answers = Object.entries(operation.responses).map(([status, response]) => [
      status,
      examplesOf(document, response),
    ])
    resources[operation.tags[0]][name] = {
      ...(operation.requestBody && { request: examplesOf(document, operation.requestBody) }),
      answers: Object.fromEntries(answers.filter(([, examples]) => Object.keys(examples).length > 0)),
    }
  }
  return resources
}

function examplesOf(document, message) {
  const [media] = Object.values(resolve(document, message).content ?? {})
  const examples = Object.entries(media?.examples ?? {})
  return Object.fromEntries(examples.map(([name, it]) => [name, resolve(document, it).value]))
}
