/**
 * Writes docs/options.md: every option of the gateway, from its own table. With `--check` it only says whether the page is as it
 * should be. The gateway has to be built.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const { ALL_OPTIONS, environmentName } = await import(
  new URL('../packages/gateway/dist/options/all-options.js', import.meta.url)
)

const PAGE = new URL('../docs/options.md', import.meta.url)

const page = formatPage()
if (!process.argv.includes('--check')) writeFileSync(PAGE, page)
else if (readFileSync(PAGE, 'utf8') !== page) {
  console.error('docs/options.md is not what the options are: node scripts/options-page.mjs')
  process.exitCode = 1
}

function formatPage() {
  const rows = ALL_OPTIONS.map(([member, option]) => formatRow(member, option))
  return `# Options of the gateway

Written by \`scripts/options-page.mjs\` from \`packages/gateway/src/options/option-table.ts\`. Each option has a flag, an environment form and, in \`gatehouse.config.json\`, \`.ts\` or \`.js\`, a member; a flag wins over the environment, and that over the file. An option that can be repeated has its values in one environment variable, with spaces between them, and in a list of the file; \`vpcTargets\` is an object by ARN there, and \`quotas\` one by name.

| flag | member | environment | default | what it does |
|---|---|---|---|---|
${rows.join('\n')}
`
}

function formatRow(member, { flag, value, help, fallback }) {
  const shown = fallback ? `\`${fallback}\`` : ''
  const own = member === 'config' ? '' : `\`${member}\``
  const flags = `\`--${flag}${value && ` ${value}`}\``
  return `| ${flags} | ${own} | \`${environmentName(flag)}\` | ${shown} | ${escapeText(help)} |`
}

function escapeText(text) {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}
