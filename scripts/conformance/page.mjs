/** docs/conformance.md, from the reports of the kit. */
import { evidence, formatMarkdown, traffic } from '../../packages/conformance/dist/index.js'

const TRAFFIC = new Set(traffic.map(({ name }) => name))

/** Kinds of evidence, the surest first. docs/service */
const TAGS = ['live', 'cfn', 'dep', 'cli', 'quoted', 'tf', 'doc', 'assumed']

const ONLY_STATUS = 'status 200 instead of 201'

/** The page; `tried` are targets with their reports. */
export function formatConformancePage(tried) {
  const management = tried.map(({ report }) => within(report, ({ subject }) => !TRAFFIC.has(subject)))
  const served = tried.filter(({ servesTraffic }) => servesTraffic)
  const trafficReports = served.map(({ report }) => within(report, ({ subject }) => TRAFFIC.has(subject)))
  const moto = tried.find(({ key }) => key === 'moto')
  const { date, version } = tried[0].report
  return `# Conformance

Written by \`scripts/conformance.mjs\`.

How much of what the service does is found at an endpoint: the share of the cases of [@gatehouse/conformance](../packages/conformance) that pass, by subject. Each case stands on a section of [docs/service](service), whose statements rest on the evidence that is named; \`assumed\` means that nobody has seen the service do it. The kit holds what Gatehouse itself is tested by, so that its own share says that the kit runs, and no more. Nobody has run the kit against AWS yet: there was no account to do it with.

${date.slice(0, 10)}, kit ${version}, us-east-1, Node ${process.version.slice(1)}:

${tried.map(describeTarget).join('\n')}

## Management

${tableOf(management)}
${moto ? describeMoto(moto) : ''}
## Traffic

\`--data-plane\`, with the kit's function (\`--functions packages/conformance/function\`, \`--function <arn>\`). Cases for addresses that tell APIs by their host are skipped, as the gateway is called by one address. moto has no data plane.

${tableOf(trafficReports)}
${describeFailures(served)}
The cases, with how each answer differs: \`gatehouse conformance --endpoint <url> --json a.json\`, then \`gatehouse conformance --with a.json --with b.json --html compared.html\`.
`
}

function within(report, isMeant) {
  return { ...report, results: report.results.filter(isMeant) }
}

/** The table alone: targets are told above. */
function tableOf(reports) {
  return formatMarkdown(reports)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n')
}

const FORMS = {
  moto: 'its server, in memory',
  memory: 'one process, in memory',
  workers: 'one primary process and two workers, in memory',
  postgres: 'one process, its state in PostgreSQL',
  nodes: 'two nodes of one PostgreSQL database, connections to each in turn',
}

function describeTarget({ key, name, report: { results }, seconds, left = 0 }) {
  const count = (outcome) => results.filter((it) => it.outcome === outcome).length
  const told = results.flatMap((it) => it.left)
  const untold = Math.max(0, left - told.length)
  const behind = [...told, ...(untold > 0 ? [`${untold} things untold`] : [])]
  const remains = behind.length === 0 ? 'nothing was left behind' : `left behind: ${behind.join(', ')}`
  return `- ${name}: ${FORMS[key]}; ${results.length} cases in ${Math.round(seconds)} s, ${count('passed')} passed, ${count('failed') + count('broken')} failed, ${count('skipped')} skipped; ${remains}`
}

/** What moto fails, by what the sections of the cases rest on: a section counts for each of its tags. */
function describeMoto({ name, report: { results } }) {
  const tried = results.filter(({ outcome }) => outcome !== 'skipped')
  const failed = tried.filter(({ outcome }) => outcome !== 'passed')
  const byStatus = failed.filter(({ details }) => details.length === 1 && details[0] === ONLY_STATUS)
  const rows = TAGS.map((tag) => {
    const rests = (it) => (evidence[it.section] ?? []).includes(tag)
    const [all, bad] = [tried.filter(rests), failed.filter(rests)]
    return `| ${tag} | ${all.length} | ${bad.length} | ${bad.filter((it) => !byStatus.includes(it)).length} |`
  })
  return `
${name} finds nothing whose name has \`amazonaws.com\` in it, which it takes for an address of its own, so that domain names of that kind could not be deleted. It answers creates with 200 where the service has 201, which is all that differs in ${byStatus.length} of the ${failed.length} cases that it fails. By what the sections rest on that the cases stand in (a section counts for each of its tags, the surest first):

| evidence | cases | failed | failed otherwise than by 200 |
|---|--:|--:|--:|
${rows.join('\n')}
`
}

/** What targets fail that are this gateway. */
function describeFailures(served) {
  const lines = served.flatMap(({ name, report: { results } }) =>
    results
      .filter(({ outcome }) => outcome === 'failed' || outcome === 'broken')
      .map(({ id, details }) => `- ${name}: ${id}: ${String(details[0]).slice(0, 160)}`),
  )
  return lines.length === 0 ? '' : `\nWhat failed:\n\n${lines.join('\n')}\n`
}
