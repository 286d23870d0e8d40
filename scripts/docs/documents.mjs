import { stringify } from 'yaml'
import { dereference } from '../generate/bundle.mjs'
import { toOpenapi30 } from '../generate/openapi-3.0.mjs'
import { toOpenapi32 } from '../generate/openapi-3.2.mjs'
import { SAMPLE_URLS, withSamples } from '../samples/samples.mjs'

/** What the APIs are called for people. */
export const TITLES = { aws: 'API Gateway V2', catalog: 'Catalog dialect', connections: '@connections' }

/** The forms of a document, by the name of its file without what it is written in. */
const FORMS = {
  'openapi-3.1': (document) => document,
  'openapi-3.2': toOpenapi32,
  'openapi-3.0': toOpenapi30,
}

/** Each API's document in each form, with samples, below `openapi/<api>/<version>/` and `openapi/<api>/latest/`. */
export async function publishDocuments(publisher, documents) {
  const apis = []
  for (const [api, document] of Object.entries(documents)) {
    const folder = `openapi/${api}/${document.info.version}`
    const forms = []
    for (const [name, text] of listForms(withSamples(document, api))) {
      const also = api === 'aws' && name.startsWith('openapi-3.1.') ? [`openapi${name.slice(11)}`] : []
      await publisher.add(`openapi/${api}/${name}`, text, [
        ...[`${folder}/${name}`, `openapi/${api}/latest/${name}`],
        ...also,
      ])
      forms.push({ name, address: `/_gatehouse/${folder}/${name}` })
    }
    const { title, version } = document.info
    apis.push({ name: api, title: TITLES[api], document: title, version, forms })
    Object.assign(apis.at(-1), { viewer: `${api}.json`, sampleUrl: SAMPLE_URLS[api] })
  }
  return apis
}

function listForms(document) {
  const inEach = Object.entries(FORMS).flatMap(([name, toForm]) => {
    const form = toForm(document)
    return [
      [`${name}.json`, `${JSON.stringify(form, null, 2)}\n`],
      [`${name}.yaml`, stringify(form, { aliasDuplicateObjects: false, lineWidth: 120 })],
    ]
  })
  const whole = JSON.stringify(dereference(document))
  return [...inEach, ['openapi-3.1.dereferenced.json', `${whole}\n`]]
}
