const EXCEPTION = /^#\/components\/schemas\/(\w+Exception)$/

/**
 * Reports shared error responses that do not tell their exception in all three places: at the beginning of the description, as
 * the schema of the body, and as the first value of the header `x-amzn-ErrorType`; and those without an example. The header has another
 * value for each exception that an example is of instead, as its `x-exception` says: status and body are the same, the name is not.
 */
export function errorsNameExceptions(document) {
  const responses = Object.entries(document.components?.responses ?? {})
  return responses.flatMap(([name, response]) => {
    const media = response.content?.['application/json']
    const [, exception] = EXCEPTION.exec(media?.schema?.$ref ?? '') ?? []
    if (exception === undefined) return []
    const path = ['components', 'responses', name]
    const others = Object.values(media.examples ?? {}).map((it) => follow(document, it)?.['x-exception'])
    const names = [...new Set([exception, ...others.filter(Boolean)])]
    const type = follow(document, response.headers?.['x-amzn-ErrorType'])?.schema?.enum
    return [
      ...(response.description.startsWith(`${exception}. `)
        ? []
        : [{ message: `The description begins with "${exception}. ".`, path }]),
      ...(type?.join() === names.join()
        ? []
        : [{ message: `The values of the header x-amzn-ErrorType are ${names.join(', ')}.`, path }]),
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
