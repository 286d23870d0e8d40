import type { Integration } from '@gatehouse/contract'
import { ownMember } from '@gatehouse/contract/core'
import { compileSelection, type Selectable } from '../../expressions/selection.ts'
import {
  compileTemplate,
  type Template,
  type TemplateFailure,
  type TemplateInput,
} from '../../templates/compile-template.ts'
import type { TemplateParams } from '../../templates/input.ts'
import type { Facts } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'
import { toContext } from '../facts/variables.ts'
import { flatten, groupHeaders, groupQuery } from './multi-map.ts'

/** A request for a backend, or what the template made of it. */
export type RequestBody = string | Uint8Array

/**
 * Compiles how a message becomes a backend's body: template, or passthrough where none is chosen, after the content handling.
 * websocket-apis §5.3, §5.6
 */
export function compileRequestTemplates(integration: Integration): (facts: Facts) => RequestBody | Fault {
  const { requestTemplates = {}, templateSelectionExpression, passthroughBehavior } = integration
  const choose = compileTemplateChoice(requestTemplates, templateSelectionExpression)
  const isEmpty = Object.keys(requestTemplates).length === 0
  const refusesPassthrough =
    passthroughBehavior === 'NEVER' || (passthroughBehavior === 'WHEN_NO_TEMPLATES' && !isEmpty)
  const decodes = integration.contentHandlingStrategy === 'CONVERT_TO_BINARY'
  return (facts) => {
    const template = choose({ body: facts.message.json })
    if (!template && refusesPassthrough) return { fault: 'unsupportedMediaType' }
    const { text } = facts.message
    const body = decodes ? decodeBase64(text) : text
    if (body === undefined) return NOT_BASE64
    if (!template) return body
    if (typeof body !== 'string')
      return { fault: 'configuration', detail: 'a template cannot render a binary body' }
    return render(template, { body, facts })
  }
}

/** What `CONVERT_TO_BINARY` cannot decode. websocket-apis §5.6 */
export const NOT_BASE64: Fault = { fault: 'configuration', detail: 'the message is not Base64' }

export type ChooseTemplate = (from: Selectable) => CompiledTemplate | undefined

/** A template, or why it cannot be rendered: found out when it is chosen, as the service does. */
export type CompiledTemplate = Template | TemplateFailure

/**
 * Compiles which of several templates is used: the expression's, else `$default`'s, else, *assumed*, `application/json`'s.
 * Undefined where there is none of them. Each is compiled when it is first chosen: hundreds of routes may share an integration with
 * many. websocket-apis §4
 */
export function compileTemplateChoice(
  templates: Readonly<Record<string, string>>,
  expression: string | undefined,
): ChooseTemplate {
  const compiled = new Map<string, CompiledTemplate>()
  const find = (key: string): CompiledTemplate | undefined => {
    const source = ownMember(templates, key)
    const template = compiled.get(key) ?? (source === undefined ? undefined : compileTemplate(source))
    if (template) compiled.set(key, template)
    return template
  }
  const fallback = () => find('$default') ?? find('application/json')
  if (expression === undefined) return fallback
  const select = compileSelection(expression)
  return (from) => find(select(from)) ?? fallback()
}

/** Renders a template over a body and an event. */
export function render(
  template: CompiledTemplate,
  { body, facts }: { body: string; facts: Facts },
): string | Fault {
  const rendered = typeof template === 'function' ? template(new Input(body, facts)) : template
  return typeof rendered === 'string' ? rendered : { fault: 'configuration', detail: rendered.templateError }
}

/** A class, so that what a template does not read is not made: that was a third of a message's way through a MOCK. */
class Input implements TemplateInput {
  readonly body: string
  readonly #facts: Facts

  constructor(body: string, facts: Facts) {
    this.body = body
    this.#facts = facts
  }

  get context(): Readonly<Record<string, unknown>> {
    return toContext(this.#facts)
  }

  get stageVariables(): Readonly<Record<string, string>> {
    return this.#facts.configuration.stage.stageVariables
  }

  get params(): TemplateParams {
    return paramsOf(this.#facts)
  }
}

const NO_PARAMS: TemplateParams = { path: {}, querystring: {}, header: {} }

/** `$input.params()`: only `$connect` has some. websocket-apis §8.1 */
function paramsOf({ exchange }: Facts): TemplateParams {
  if (!exchange) return NO_PARAMS
  const { query, headers } = exchange
  return { path: {}, querystring: flatten(groupQuery(query)), header: flatten(groupHeaders(headers)) }
}

const BASE64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}(?:==)?|[A-Za-z\d+/]{3}=?)?$/

/** Bytes from Base64; undefined for a text that is not Base64. */
export function decodeBase64(text: string): Uint8Array | undefined {
  return BASE64.test(text) ? Buffer.from(text, 'base64') : undefined
}
