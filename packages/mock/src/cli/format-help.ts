import { formatOptions } from '@gatehouse/command-line'
import { OPTIONS } from './option-table.ts'

/** What `--help` prints; `program` is how the mock was called. */
export function formatHelp(program: string): string {
  return [
    `Usage: ${program} [options]`,
    '',
    'Runs a mock of Amazon API Gateway V2. It answers with the examples of the contract, and keeps nothing unless told.',
    '',
    ...formatOptions(OPTIONS, { indent: 24 }),
    '',
    'Each option has an environment form: GATEHOUSE_MOCK_PORT, GATEHOUSE_MOCK_DYNAMIC=true and so on.',
    'A call may ask for an answer: Prefer: code=404, example=api or dynamic=true, also as ?__code=404.',
  ].join('\n')
}
