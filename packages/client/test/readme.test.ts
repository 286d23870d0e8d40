import { execFile } from 'node:child_process'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createDataFolder,
  type GatewayProcess,
  startGatewayProcess,
} from '../../../test/fixtures/gateway-process.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../..', import.meta.url))

let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess
beforeAll(async () => {
  folder = await createDataFolder()
  gateway = await startGatewayProcess(':memory:')
})
afterAll(async () => {
  await gateway.stop()
  await folder.remove()
})

test("the code of the client's README compiles and runs, one block after another", async () => {
  const readme = await readFile(join(root, 'packages/client/README.md'), 'utf8')
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)
  expect(blocks).toHaveLength(15)
  const code = blocks.join('\n').replaceAll('http://localhost:4080', gateway.url)
  const main = await compile(folder.path, code)
  const { stdout } = await run(process.execPath, [main])
  expect(stdout.trim().split('\n')).toEqual([
    '$default',
    '$default',
    expect.stringMatching(/^404 Invalid stage identifier specified \S+$/),
    'GetApi 1 200 undefined',
    'DEPLOYED',
    'true prod',
    'authorizationType',
    '1 2',
    'NotFoundException',
    'pet-shop',
    'pet-shop HTTP',
  ])
})

/** Compiles a program as one that depends on the packages would; resolves to the file to run. */
async function compile(path: string, code: string): Promise<string> {
  const options = { noEmit: false, composite: false, lib: ['es2023', 'dom', 'dom.iterable'], outDir: 'dist' }
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions: options, files: ['main.ts'] }
  await symlink(join(root, 'node_modules'), join(path, 'node_modules'), 'junction')
  await mkdir(join(path, 'dist'))
  await writeFile(join(path, 'package.json'), '{ "type": "module" }')
  await writeFile(join(path, 'tsconfig.json'), JSON.stringify(config))
  await writeFile(join(path, 'main.ts'), code)
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', path], { cwd: path })
  return join(path, 'dist/main.js')
}
