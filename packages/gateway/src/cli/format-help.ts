import { ALL_OPTIONS } from '../options/all-options.ts'

/** What `--help` prints; `program` is how the reader runs the gateway: `gatehouse`, or `npm start --` in its repository. */
export function formatHelp(program = 'gatehouse'): string {
  const rows = ALL_OPTIONS.map(([, { flag, value, help, fallback }]) => {
    const shown = fallback ? ` (${fallback})` : ''
    return `  ${`--${flag} ${value}`.padEnd(28)}${help}${shown}`
  })
  return [
    `Usage: ${program} [options]`,
    `       ${program} backup <file> [--data <dir>]`,
    `       ${program} doctor [options]`,
    `       ${program} explain <url> [--method <method>] [--header 'Name: value'] [--gateway <url>]`,
    `       ${program} routes [--gateway <url>] [--json]`,
    '',
    'Runs the gateway: the management API of Amazon API Gateway V2 and the APIs defined through it.',
    'With backup, copies the state to a new file, also while a gateway is using it. With doctor, says what such a',
    'gateway would reach and what it would miss. With explain and routes, asks a running gateway what would become',
    'of a request, and which routes it serves.',
    '',
    ...rows,
    `  ${'--version'.padEnd(28)}the version`,
    `  ${'--help'.padEnd(28)}this text`,
    '',
    'Each option has an environment form: GATEHOUSE_PORT, GATEHOUSE_LOG_LEVEL and so on.',
    'OTEL_EXPORTER_OTLP_ENDPOINT names an OpenTelemetry collector, which is told of each request.',
  ].join('\n')
}
