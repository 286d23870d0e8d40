/** The tests of one package, by the folder that this is called in: `turbo run test --filter=@gatehouse/client`. */
import { basename } from 'node:path'
import { formatCounts, runTests } from './run-tests.mjs'

/** Where tests of a package are besides its own sources. */
const ELSEWHERE = {
  client: ['test/client/'],
  contract: ['test/spec/', 'test/changes/', 'test/docs/', 'test/packages/'],
  control: ['test/conformance/management'],
  functions: ['test/functions/'],
  gateway: ['test/journeys/', 'test/conformance/http', 'test/conformance/workers'],
  mock: ['test/mock/'],
  runtime: ['test/conformance/http', 'test/conformance/websocket'],
  store: [],
}

const name = basename(process.cwd())
const run = runTests([`packages/${name}/`, ...ELSEWHERE[name]])
process.exitCode = run.isWell ? 0 : 1
console.log(formatCounts([run]))
