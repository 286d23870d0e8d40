import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../bin/gatehouse-conformance.mjs', import.meta.url))

/** What came of the command. */
export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the kit's command, with credentials of AWS in the environment and no terminal. */
export function runScript(...args: string[]): Promise<Ran> {
  return runNode(script, { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' }, args)
}

/** Runs a file with Node. */
export function runNode(file: string, added: NodeJS.ProcessEnv, args: readonly string[] = []): Promise<Ran> {
  const options = { env: { ...process.env, ...added }, maxBuffer: 1e8 }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [file, ...args], options, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr })
    })
    child.stdin?.end()
  })
}
