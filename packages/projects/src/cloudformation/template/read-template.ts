import { type DocumentMap, isMap, markAs, positionOf } from '../../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../../project/project.ts'
import { toSamParts } from '../../sam/transform.ts'
import { createScope } from '../evaluation/create-scope.ts'
import type { Scope, StackFacts } from '../scope/scope.ts'
import type { ProjectSource, StackSource } from '../scope/stack-source.ts'
import { createDynamicResolver } from './dynamic-references.ts'
import { expandLoops } from './for-each.ts'
import { expandIncludes } from './includes.ts'
import { resolveParameters } from './parameters.ts'

/** A template whose parameters are known and whose macros are expanded. */
export interface Template {
  readonly isSam: boolean
  readonly parameters: ReadonlyMap<string, unknown>
  readonly mappings: DocumentMap
  readonly conditions: DocumentMap
  readonly resources: DocumentMap
  readonly outputs: DocumentMap
  /** What `Ref` of names stands for that SAM gives to what it generates: `Api.Stage` for the stage of `Api`. */
  readonly aliases: ReadonlyMap<string, string>
  readonly resolveDynamically: Scope['resolveDynamically']
  readonly at: SourcePosition
}

/** Reads a template, in the order in which the service's macros do: includes, loops, SAM. Throws {@link ProjectError}. */
export function readTemplate(source: StackSource, project: ProjectSource, stack: StackFacts): Template {
  const { file, from } = source
  const document = source.document ?? project.reader.read(file, from)
  const at = positionOf(document) ?? { file, line: 1, column: 1 }
  if (!isMap(document) || !isMap(document.Resources)) {
    throw new ProjectError('this is not a template: it has no section Resources', at)
  }
  const { remark } = project
  const resolveDynamically = createDynamicResolver(project.options, remark)
  const parameters = resolveParameters(sectionOf(document, 'Parameters'), {
    given: source.parameters,
    scope: { resolveDynamically, remark, stack },
  })
  const early = earlyScope({ document, stack, parameters, resolveDynamically, project })
  const included = expandIncludes(document, {
    file,
    reader: project.reader,
    remark,
    evaluate: early.evaluate,
  })
  const expanded = expandLoops(included, (value, here) => early.evaluate(value, here)) as DocumentMap
  return toTemplate(expanded, { parameters, resolveDynamically, at, scope: early, project })
}

interface Beginnings {
  readonly parameters: ReadonlyMap<string, unknown>
  readonly resolveDynamically: Scope['resolveDynamically']
  readonly at: SourcePosition
  readonly scope: Scope
  readonly project: ProjectSource
}

function toTemplate(document: DocumentMap, { scope, project, ...facts }: Beginnings): Template {
  const isSam = hasSam(document)
  const sections = {
    ...facts,
    isSam,
    mappings: sectionOf(document, 'Mappings'),
    conditions: sectionOf(document, 'Conditions'),
    outputs: sectionOf(document, 'Outputs'),
  }
  const resources = sectionOf(document, 'Resources')
  noteMacros(document, project, facts.at)
  if (!isSam) return { ...sections, resources, aliases: new Map() }
  const sam = toSamParts({ document, resources, scope, remark: project.remark, at: facts.at })
  return {
    ...sections,
    resources: sam.resources,
    conditions: { ...sections.conditions, ...sam.conditions },
    aliases: sam.aliases,
  }
}

/** Before resources are known: what loops and includes may use. */
function earlyScope({
  document,
  stack,
  parameters,
  resolveDynamically,
  project,
}: {
  readonly document: DocumentMap
  readonly stack: StackFacts
  readonly parameters: ReadonlyMap<string, unknown>
  readonly resolveDynamically: Scope['resolveDynamically']
  readonly project: ProjectSource
}): Scope {
  return createScope({
    stack,
    parameters,
    mappings: sectionOf(document, 'Mappings'),
    conditions: sectionOf(document, 'Conditions'),
    resources: {},
    referTo: (name, _, at) => {
      throw new ProjectError(`${name} cannot be referred to here`, at)
    },
    importValue: (name, at) => {
      throw new ProjectError(`the import ${name} cannot be used here`, at)
    },
    resolveDynamically,
    remark: project.remark,
  })
}

function transformsOf(document: DocumentMap): readonly string[] {
  const { Transform: transform } = document
  return (Array.isArray(transform) ? transform : [transform]).map((one) =>
    String(isMap(one) ? one.Name : (one ?? '')),
  )
}

/** Templates of SAM whose `Transform` is missing are read as well, as SAM's own command line does. */
function hasSam(document: DocumentMap): boolean {
  if (transformsOf(document).some((name) => name.startsWith('AWS::Serverless'))) return true
  const resources = Object.values(sectionOf(document, 'Resources'))
  return resources.some((one) => isMap(one) && String(one.Type).startsWith('AWS::Serverless::'))
}

function noteMacros(document: DocumentMap, { remark }: ProjectSource, at: SourcePosition): void {
  for (const name of transformsOf(document)) {
    if (!name || /^AWS::(Serverless|LanguageExtensions|Include)/.test(name)) continue
    remark({
      subject: `macro ${name}`,
      text: 'cannot be run here: what it makes of the template is missing',
      kind: 'missing',
      at: positionOf(document, 'Transform') ?? at,
    })
  }
}

function sectionOf(document: DocumentMap, name: string): DocumentMap {
  const section = document[name]
  if (isMap(section)) return section
  if (section === undefined || section === null) return markAs({}, document)
  throw new ProjectError(`the section ${name} is to be a map`, positionOf(document, name))
}
