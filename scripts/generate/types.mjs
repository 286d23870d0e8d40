import { createRequire } from 'node:module'
import { withoutConditions } from './conditions.mjs'

/**
 * The TypeScript types of a bundled document, by openapi-typescript. Its transformation is called by itself: its front end would
 * bundle and lint once more what is bundled and linted, which takes as long as the rest. It needs the TypeScript compiler's own API,
 * which only the contract package's copy of TypeScript has. Both are required: an import would read through the nine megabytes of
 * TypeScript once more, for the names of its exports.
 */
export function formatTypes(document) {
  const contract = createRequire(new URL('../../packages/contract/package.json', import.meta.url))
  const { astToString, COMMENT_HEADER, resolveRef, scanDiscriminators, transformSchema } =
    contract('openapi-typescript')
  const source = structuredClone(withoutConditions(document))
  const options = { silent: true }
  const nodes = transformSchema(source, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    defaultNonNullable: false,
    silent: true,
    injectFooter: [],
    discriminators: scanDiscriminators(source, options),
    resolve: ($ref) => resolveRef(source, $ref, options),
  })
  return `${COMMENT_HEADER}${astToString(nameSchemas(contract('typescript'), nodes))}`
}

/**
 * Writes each schema where its own name is declared, and lets `components` refer to it. The other way round, which
 * openapi-typescript has, the compiler knows only a structure, and spells it out in every error and every hover.
 */
function nameSchemas(ts, nodes) {
  const schemas = schemasOf(ts, nodes)
  const aliases = new Map(nodes.filter(ts.isTypeAliasDeclaration).map((node) => [node.name.text, node]))
  const { factory } = ts
  const toReference = (member) => {
    if (!aliases.has(nameOf(member))) return member
    const type = factory.createTypeReferenceNode(nameOf(member))
    return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type)
  }
  const declared = schemas.type.members.map((member) => [member, aliases.get(nameOf(member))])
  const named = new Map(declared.filter(([, alias]) => alias).map(([member, alias]) => [alias, member]))
  const referring = factory.updateTypeLiteralNode(
    schemas.type,
    factory.createNodeArray(schemas.type.members.map(toReference)),
  )
  return nodes.map((node) => {
    if (named.has(node)) return declareAlias(ts, node, named.get(node))
    if (!isComponents(ts, node)) return node
    return factory.updateInterfaceDeclaration(
      node,
      node.modifiers,
      node.name,
      node.typeParameters,
      node.heritageClauses,
      node.members.map((member) =>
        member === schemas
          ? factory.updatePropertySignature(member, member.modifiers, member.name, undefined, referring)
          : member,
      ),
    )
  })
}

/** An alias with a schema's structure and text. */
function declareAlias(ts, alias, schema) {
  const { modifiers, name, typeParameters } = alias
  const node = ts.factory.createTypeAliasDeclaration(modifiers, name, typeParameters, schema.type)
  return ts.setSyntheticLeadingComments(node, ts.getSyntheticLeadingComments(schema))
}

function schemasOf(ts, nodes) {
  const components = nodes.find((node) => isComponents(ts, node))
  return components.members.find((member) => nameOf(member) === 'schemas')
}

function isComponents(ts, node) {
  return ts.isInterfaceDeclaration(node) && node.name.text === 'components'
}

function nameOf({ name }) {
  return name.text
}
