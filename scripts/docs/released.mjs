import { fileURLToPath } from 'node:url'
import { classifyChanges } from '../changes/classify.mjs'
import { listReleased, readReleased } from '../changes/released.mjs'
import { formatReport, toDifference } from '../changes/report.mjs'
import { judgeVersion } from '../changes/versions.mjs'

const CONTRACT = fileURLToPath(new URL('../../packages/contract', import.meta.url))

/**
 * Every version that was released, below its own address, and for each version what changed since the one before: `changes.json` for
 * programs, `changes.md` for people, what broke first.
 */
export async function publishReleased(publisher, documents, apis) {
  for (const entry of apis) {
    const { name: api } = entry
    const present = documents[api]
    const earlier = (await listReleased(CONTRACT, api)).filter((version) => version !== present.info.version)
    const released = await Promise.all(earlier.map((version) => readReleased(CONTRACT, api, version)))
    for (const document of released) {
      const file = `openapi/${api}/${document.info.version}/openapi-3.1.json`
      await publisher.add(file, `${JSON.stringify(document)}\n`, [file])
    }
    entry.released = released.map(({ info: { version } }) => ({
      version,
      address: `/_gatehouse/openapi/${api}/${version}/openapi-3.1.json`,
    }))
    entry.changes = await publishChanges(publisher, entry, [...released, present])
  }
}

async function publishChanges(publisher, { name: api, document: name }, versions) {
  const addresses = []
  for (const [at, after] of versions.entries()) {
    if (at === 0) continue
    const before = versions[at - 1]
    const changes = classifyChanges(before, after)
    const verdict = judgeVersion(before.info.version, after.info.version, changes)
    const report = { api, name, from: before.info.version, to: after.info.version, changes, ...verdict }
    const isLatest = after === versions.at(-1)
    const folder = `openapi/${api}/${report.to}`
    const place = isLatest ? `openapi/${api}` : folder
    const forms = {
      'changes.json': `${JSON.stringify(toDifference({ reports: [report] }).documents[0], null, 1)}\n`,
      'changes.md': `${formatReport(report, 'markdown')}\n`,
    }
    for (const [form, text] of Object.entries(forms)) {
      const also = isLatest ? [`openapi/${api}/latest/${form}`] : []
      await publisher.add(`${place}/${form}`, text, [`${folder}/${form}`, ...also])
      addresses.push({ from: report.from, to: report.to, address: `/_gatehouse/${folder}/${form}` })
    }
  }
  return addresses
}
