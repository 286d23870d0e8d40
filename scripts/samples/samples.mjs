import { listOperations } from '../generate/operations.mjs'
import { formatPlainSamples } from './plain-samples.mjs'
import { listSampleRequests } from './sample-requests.mjs'
import { formatSignedSamples } from './signed-samples.mjs'

/** What the samples of an API have as address, which the documentation page replaces by the server's own. */
export const SAMPLE_URLS = {
  aws: 'http://localhost:4080',
  catalog: 'http://localhost:4080/catalog',
  connections: 'http://localhost:4080/_aws/execute-api/p4e8t1s6h9/live',
}

/**
 * Each operation as source code, by operation: `{ lang, label, source, example }[]`, unsigned for a server at `baseUrl`, then signed
 * for AWS. `example` names the example of the body that a sample sends; undefined where there is no body.
 */
export function createSamples(document, api, baseUrl = SAMPLE_URLS[api]) {
  const samples = Object.fromEntries(listOperations(document).map(({ name }) => [name, []]))
  for (const request of listSampleRequests(document)) {
    const { name, example } = request
    for (const sample of [
      ...formatPlainSamples(request, baseUrl),
      ...formatSignedSamples(document, api, request),
    ])
      samples[name].push({ ...sample, ...(example !== undefined && { example }) })
  }
  return samples
}

/** A copy of a document whose operations have `x-codeSamples`: those of all examples, or else of the first. */
export function withSamples(document, api, { ofAllExamples = false } = {}) {
  const copy = structuredClone(document)
  const samples = createSamples(document, api)
  for (const { name, operation } of listOperations(copy)) {
    const [first] = samples[name]
    const shown = samples[name].filter(({ example }) => ofAllExamples || example === first.example)
    operation['x-codeSamples'] = ofAllExamples ? shown : shown.map(({ example: _, ...sample }) => sample)
  }
  return copy
}
