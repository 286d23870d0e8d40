/** The tests of one package, by the folder that this is called in: `turbo run test --filter=@gatehouse/client`. */
import { basename } from 'node:path'
import { formatCounts, runTests } from './run-tests.mjs'

/** Where tests of a package are besides its own folder. */
const ELSEWHERE = {
  contract: ['test/spec/', 'test/docs/', 'test/packages/', 'scripts/test/'],
  control: ['test/conformance/management/'],
  gateway: [
    'test/journeys/',
    'test/conformance/process/',
    'test/conformance/http/',
    'test/conformance/workers/',
  ],
  runtime: ['test/conformance/http/', 'test/conformance/websocket/'],
}

const name = basename(process.cwd())
const run = runTests([`packages/${name}/`, ...(ELSEWHERE[name] ?? [])])
process.exitCode = run.isWell ? 0 : 1
console.log(formatCounts([run]))
