/**
 * Lints the contract: its sources by Redocly's rules, a fresh bundle of them by the house rules in
 * `spec/rules`.
 */
import { join } from 'node:path'
import { lintDocument } from '../spec/rules/lint-document.mjs'
import { root } from './ensure.mjs'
import { bundle, redocly } from './generate/bundle.mjs'
import { createLocator } from './locate-source.mjs'

const sources = join(root, 'spec')
const findings = (await Promise.all(['openapi.yaml', 'connections.yaml'].map(lintContract))).flat()
for (const { place, rule, message } of findings) console.error(`${place}\n  ${message} (${rule})`)
console.log(findings.length === 0 ? 'spec: no findings' : `spec: ${findings.length} findings`)
process.exitCode = findings.length === 0 ? 0 : 1

/** All findings in the document whose root is `name`. What cannot be bundled is judged by its sources alone. */
async function lintContract(name) {
  const file = join(sources, name)
  const inSources = await lintSources(file)
  const canBundle = !inSources.some(({ rule }) => rule === 'no-unresolved-refs')
  return canBundle ? [...inSources, ...(await lintBundle(file))] : inSources
}

/** What Redocly says about a document's sources, warnings included. */
async function lintSources(file) {
  const printed = await redocly(
    'lint',
    file,
    '--config',
    join(sources, 'redocly.yaml'),
    '--format=json',
  ).then(
    ({ stdout }) => stdout,
    (error) => error.message,
  )
  const report = /^\{.*^\}/ms.exec(printed)
  if (report === null) throw new Error(printed)
  return JSON.parse(report[0]).problems.map(({ ruleId, message, location: [at] }) => ({
    rule: ruleId,
    message,
    place: `${at.source.ref}:${at.start?.line ?? ''} ${at.pointer ?? ''}`,
  }))
}

/** What the ruleset says about the one-file form, told by where it is written. */
async function lintBundle(file) {
  const found = await lintDocument(await bundle(file))
  if (found.length === 0) return []
  const locate = createLocator(root, file)
  return found.map(({ path, ...finding }) => ({ ...finding, place: `${locate(path)} ${path.join(' > ')}` }))
}
