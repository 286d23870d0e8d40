/** The service tells of a quota that is met by the status of one exception and the name of another. */
const BESIDE = { TooManyRequestsException: ['ConflictException'] }
const EXCEPTION = /^#\/components\/schemas\/(\w+Exception)$/

/**
 * Reports shared error responses that do not tell their exception in all three places: at the beginning of the description, as
 * the schema of the body, and as the only value of the header `x-amzn-ErrorType`; and those without an example.
 */
export function errorsNameExceptions(document) {
  const responses = Object.entries(document.components?.responses ?? {})
  return responses.flatMap(([name, response]) => {
    const media = response.content?.['application/json']
    const [, exception] = EXCEPTION.exec(media?.schema?.$ref ?? '') ?? []
    if (exception === undefined) return []
    const path = ['components', 'responses', name]
    const type = follow(document, response.headers?.['x-amzn-ErrorType'])?.schema?.enum
    return [
      ...(response.description.startsWith(`${exception}. `)
        ? []
        : [{ message: `The description begins with "${exception}. ".`, path }]),
      ...(type?.join() === [exception, ...(BESIDE[exception] ?? [])].join()
        ? []
        : [{ message: `The header x-amzn-ErrorType has the one value ${exception}.`, path }]),
      ...(Object.keys(media.examples ?? {}).length > 0
        ? []
        : [{ message: 'An error shows an example of its text.', path }]),
    ]
  })
}

function follow(document, node) {
  return node?.$ref
    ? node.$ref
        .slice(2)
        .split('/')
        .reduce((at, step) => at?.[step], document)
    : node
}
