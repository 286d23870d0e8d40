/** What a mapping template is rendered with. websocket-apis facts §8 */
export interface TemplateInput {
  /** `$input.body`, and what `$input.json` and `$input.path` look into. */
  readonly body: string
  /** `$context`. */
  readonly context: Readonly<Record<string, unknown>>
  /** `$stageVariables`. */
  readonly stageVariables: Readonly<Record<string, string>>
  /** `$input.params()`: of the handshake. */
  readonly params?: TemplateParams
}

export interface TemplateParams {
  readonly path: Readonly<Record<string, string>>
  readonly querystring: Readonly<Record<string, string>>
  readonly header: Readonly<Record<string, string>>
}

/** Why a template gave no text. For logs; never for the client. */
export interface TemplateFailure {
  readonly templateError: string
}

/** Renders a template. Never throws. */
export type Template = (input: TemplateInput) => string | TemplateFailure

/** Compiles a mapping template. Fixed text is served; a template with references or directives is refused. */
export function compileTemplate(source: string): Template | TemplateFailure {
  if (/[$#]/.test(source))
    return { templateError: 'templates with directives are not served by this version of Gatehouse' }
  return () => source
}
