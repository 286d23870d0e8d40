import { option, PATHS, parseFiles } from '@gatehouse/command-line'

/** What a gateway makes at its start. */
export const IMPORT_OPTIONS = {
  /** OpenAPI documents, each of which becomes an API at start: `['api.yaml']`. */
  apis: option({
    flag: 'import',
    kind: PATHS,
    value: '<file>',
    parse: parseFiles,
    fallback: '',
    help: 'OpenAPI document that becomes an API at start; repeat it',
  }),
}
