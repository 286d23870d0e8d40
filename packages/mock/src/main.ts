#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { startMock } from './start-mock.ts'

const HELP = `Usage: npm run mock -- [options]

Runs a mock of the Amazon API Gateway V2 management API. It keeps nothing and answers with the contract's examples.

  --port <number>    port to listen on; 0 takes a free one (4010)
  --host <address>   address to listen on (127.0.0.1)
  --help             this text`

await main().catch((error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException
  const taken = code === 'EADDRINUSE' ? '; choose another with --port' : ''
  console.error(`gatehouse mock: ${message.split('\n')[0]}${taken}`)
  process.exitCode = 1
})

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
    return
  }
  if (!/^\d{1,5}$/.test(values.port)) throw new Error(`--port must be a number, not '${values.port}'`)
  const mock = await startMock({ port: Number(values.port), host: values.host })
  console.log(`Gatehouse mock listens on ${mock.url}`)
  console.log(`Try:  curl ${mock.url}/v2/apis`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      mock.close().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}
