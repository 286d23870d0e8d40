import { formatOptions } from '@gatehouse/command-line'
import { OPTIONS } from '../options/option-table.ts'

/** What `--help` prints; `program` is how the reader runs the gateway: `gatehouse`, or `npm start --` in its repository. */
export function formatHelp(program = 'gatehouse'): string {
  return [
    `Usage: ${program} [options]`,
    `       ${program} backup <file> [--data <dir>]`,
    `       ${program} migrate --to|--from <postgres://…> [--data <dir>]`,
    `       ${program} dev [folder] [--parameters <name>=<value>] [--env-file <file>] [--config-env <name>]`,
    `           [--from-stack <name>] [--assume-role] [--watch <folder>] [--json] [options]`,
    `       ${program} doctor [options]`,
    `       ${program} explain <url> [--method <method>] [--header 'Name: value'] [--gateway <url>]`,
    `       ${program} routes [--gateway <url>] [--json]`,
    `       ${program} export --asyncapi <apiId> [--gateway <url>]`,
    `       ${program} tail [filters] [--last <n>] [--json] [--gateway <url>]`,
    `       ${program} record --har <file> [--count <n>] [filters] [--gateway <url>]`,
    `       ${program} replay <id|file.har> [--to <url>] [--json] [--gateway <url>]`,
    `       ${program} mcp [--mcp-write] [--gateway <url>]`,
    `       ${program} conformance --endpoint <url> [--help]`,
    `       ${program} pull --from aws|<url> --api <id> [--region <region>] [folder]`,
    `       ${program} diff|push <folder> [--to aws|<url>] [--api <id>] [--region <region>] [--yes]`,
    `       ${program} issuer [--port <number>] [--audience <name>] [--claim <name>=<value>]`,
    '',
    'Runs the gateway: the management API of Amazon API Gateway V2 and the APIs defined through it. With backup,',
    'copies the state to a new file, also while a gateway is using it. With migrate, copies it to a database',
    'without one, or from a database to a folder without one, and compares the two. With doctor, says what such a',
    'gateway would reach and what it would miss. With explain and routes, asks a running gateway what would',
    'become of a request, and which routes it serves; with export, for a WebSocket API as an AsyncAPI document.',
    'With tail, prints what happens on a gateway that runs with --inspect; with record, writes its requests to an',
    'HTTP archive; with replay, sends them again, there or elsewhere, and prints in what the answers differ.',
    'Filters: --api, --stage, --route, --status 4xx, --kind, --fault, --connection, --request, --text. With mcp,',
    'serves an agent over standard input and output (Model Context Protocol). With conformance, tries whether',
    'what answers at an endpoint does what the service does, and cleans up after itself. With issuer, gives tokens',
    'that JWT authorizers verify: it prints its address and one of them. With pull, writes an API at AWS or at a',
    'gateway into a folder; with diff, says what calls would make another one of it (0: none, 1: some, 2: it could',
    'not tell), and with push makes them.',
    '',
    ...formatOptions(OPTIONS, { indent: 30 }),
    '',
    'Each option has an environment form: GATEHOUSE_PORT, GATEHOUSE_LOG_LEVEL and so on.',
    'OTEL_EXPORTER_OTLP_ENDPOINT names an OpenTelemetry collector, which is told of each request.',
  ].join('\n')
}
