import { describe, expect, it } from 'vitest'
import { compileTemplate } from './compile-template.ts'

function renderJson(template: string, body: unknown): unknown {
  const compiled = compileTemplate(template)
  if (typeof compiled !== 'function') throw new Error(compiled.templateError)
  const rendered = compiled({
    body: JSON.stringify(body),
    context: { stage: 'live', connectionId: 'C=', identity: { sourceIp: '203.0.113.9' } },
    stageVariables: { tier: 'beta' },
    params: {
      path: {},
      querystring: { room: 'blue', more: 'a"b' },
      header: { Origin: 'https://app.example' },
    },
  })
  return typeof rendered === 'string' ? JSON.parse(rendered) : rendered
}

/** Templates of the forms that the service's documentation teaches. websocket-apis §8 */
describe('a template of the documentation', () => {
  it('turns a list of objects into another', () => {
    const template = `#set($inputRoot = $input.path('$'))
{
  "shelves": [
#foreach($elem in $inputRoot.library.shelf)
    {
      "id": "$elem.id",
      "books": $elem.count,
      "isOpen": $elem.open,
      "first": "$!elem.titles[0]"
    }#if($foreach.hasNext),#end

#end
  ]
}`
    const shelf = [
      { id: 'a', count: 2, open: true, titles: ['X', 'Y'] },
      { id: 'b', count: 0, open: false, titles: [] },
    ]
    expect(renderJson(template, { library: { shelf } })).toEqual({
      shelves: [
        { id: 'a', books: 2, isOpen: true, first: 'X' },
        { id: 'b', books: 0, isOpen: false, first: '' },
      ],
    })
  })

  it('passes all parameters, variables and the context through', () => {
    const template = `##  everything that came
#set($allParams = $input.params())
{
"body-json" : $input.json('$'),
"params" : {
#foreach($type in $allParams.keySet())
    #set($params = $allParams.get($type))
"$type" : {
    #foreach($paramName in $params.keySet())
    "$paramName" : "$util.escapeJavaScript($params.get($paramName))"
        #if($foreach.hasNext),#end
    #end
}
    #if($foreach.hasNext),#end
#end
},
"stage-variables" : {
#foreach($key in $stageVariables.keySet())
"$key" : "$util.escapeJavaScript($stageVariables.get($key))"
    #if($foreach.hasNext),#end
#end
},
"context" : {
    "stage" : "$context.stage",
    "source-ip" : "$context.identity.sourceIp",
    "user" : "$context.identity.user"
    }
}`
    expect(renderJson(template, { a: [1] })).toEqual({
      'body-json': { a: [1] },
      params: {
        path: {},
        querystring: { room: 'blue', more: 'a"b' },
        header: { Origin: 'https://app.example' },
      },
      'stage-variables': { tier: 'beta' },
      context: { stage: 'live', 'source-ip': '203.0.113.9', user: '' },
    })
  })

  it('chooses by what the message has', () => {
    const template = `#set($size = $input.path('$.items').size())
#if($size > 1 && $input.path('$.kind') == "order")
{"state": "many", "rest": #set($rest = $size - 1)$rest}
#elseif($size == 1)
{"state": "one", "only": $input.json('$.items[0]')}
#else
{"state": "none"}
#end`
    expect(renderJson(template, { kind: 'order', items: [1, 2, 3] })).toEqual({ state: 'many', rest: 2 })
    expect(renderJson(template, { kind: 'order', items: ['x'] })).toEqual({ state: 'one', only: 'x' })
    expect(renderJson(template, { kind: 'other', items: [] })).toEqual({ state: 'none' })
  })

  it('names blocks and repeats them', () => {
    const template = `#define($loop){#foreach($key in $map.keySet())"$util.escapeJavaScript($key)":"$util.escapeJavaScript($map.get($key))"#if($foreach.hasNext),#end#end}#end
#set($map = $input.params().querystring)
{"query": $loop,
#set($map = $input.params().header)
"headers": $loop}`
    expect(renderJson(template, {})).toEqual({
      query: { room: 'blue', more: 'a"b' },
      headers: { Origin: 'https://app.example' },
    })
  })
})
