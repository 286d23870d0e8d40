/** Renderings a second of a mapping template as they are, and messages a second that a model judges. */

import { compileTemplate } from '../../packages/runtime/dist/templates/compile-template.js'
import { compileModel } from '../../packages/runtime/dist/websocket/models/compile-model.js'

const RENDERINGS = process.argv.includes('--brief') ? 100 : 50_000

const TEMPLATE = `#set($root = $input.path('$'))
{"connection": "$context.connectionId", "room": $input.json('$.room'), "text": "$util.escapeJavaScript($root.text)",
"tags": [#foreach($tag in $root.tags)"$tag"#if($foreach.hasNext), #end#end]}`

const MESSAGE = { action: 'send', room: 'blue', text: 'it\'s a "message"', tags: ['a', 'b', 'c'] }

const SCHEMA = {
  type: 'object',
  required: ['room', 'text'],
  properties: { room: { type: 'string', maxLength: 20 }, tags: { type: 'array', items: { type: 'string' } } },
}

const render = compileTemplate(TEMPLATE)
const input = { body: JSON.stringify(MESSAGE), context: { connectionId: 'C=' }, stageVariables: {} }
const none = { apiId: 'bench', schemas: [] }
const named = compileModel(JSON.stringify({ ...SCHEMA, properties: { room: { pattern: '^[a-z]+$' } } }), none)
const plain = compileModel(JSON.stringify(SCHEMA), none)

measure('renderings', () => render(input))
measure('messages by a model', () => plain(MESSAGE))
measure('messages by a model with a pattern', () => named(MESSAGE))

function measure(name, run) {
  for (let index = 0; index < RENDERINGS / 10; index += 1) run()
  const begin = performance.now()
  for (let index = 0; index < RENDERINGS; index += 1) run()
  const perSecond = (RENDERINGS / (performance.now() - begin)) * 1000
  console.log(`  ${name}: ${Math.round(perSecond).toLocaleString('en')} a second`)
}
