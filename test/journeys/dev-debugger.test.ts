import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import WebSocket from 'ws'
import { startDev } from '../fixtures/dev-process.ts'

const TEMPLATE = `Transform: AWS::Serverless-2016-10-31
Resources:
  Pets:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src
      Handler: app.handler
      Runtime: nodejs22.x
      Events:
        Any: { Type: HttpApi, Properties: { Path: /pets, Method: GET } }
`

/** Types and a long interface before the line: it is another one where a compiler drops them. */
const SOURCE = `interface Pet {
  readonly name: string
}

type Named<T extends Pet> = { readonly [K in keyof T]: T[K] }

export const handler = async (): Promise<Named<Pet>> => {
  const pet: Pet = { name: 'rex' }
  return pet
}
`

type Params = Record<string, unknown>

/** A debugger, as an editor is one. */
async function attach(port: number) {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as [
    { webSocketDebuggerUrl: string },
  ]
  const socket = new WebSocket(targets[0].webSocketDebuggerUrl)
  await once(socket, 'open')
  const events: { method: string; params: Params }[] = []
  const waiting = new Map<number, (result: Params) => void>()
  const listeners = new Set<() => void>()
  let count = 0
  socket.on('message', (data) => {
    const { id, result, method, params } = JSON.parse(String(data))
    if (id === undefined) events.push({ method, params })
    else waiting.get(id)?.(result)
    for (const listener of listeners) listener()
  })
  return {
    send(method: string, params: Params = {}): Promise<Params> {
      count += 1
      socket.send(JSON.stringify({ id: count, method, params }))
      return new Promise((resolve) => waiting.set(count, resolve))
    },
    /** The first event that fits, of those that were and will be. */
    event(method: string, fits: (params: Params) => boolean = () => true): Promise<Params> {
      return new Promise((resolve) => {
        const look = () => {
          const found = events.find((it) => it.method === method && fits(it.params))
          if (!found) return
          listeners.delete(look)
          resolve(found.params)
        }
        listeners.add(look)
        look()
      })
    },
    close: () => socket.close(),
  }
}

/** The line of the compiled script that a line of the source became, both from 0. */
function toCompiledLine(map: SourceMap, line: number): number {
  for (let compiled = 0; compiled < 100; compiled += 1)
    for (let column = 0; column < 60; column += 1) {
      const entry = map.findEntry(compiled, column)
      if ('originalLine' in entry && entry.originalLine === line) return compiled
    }
  throw new Error('the source map does not have the line')
}

it('dev lets a debugger stop at a line of TypeScript', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-debugger-'))
  const file = join(folder, 'src/app.ts')
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'template.yaml'), TEMPLATE)
  writeFileSync(file, SOURCE)
  const port = await freePort()
  const dev = await startDev(folder, ['--inspect-functions', String(port)])
  const url = `${dev.urlOf('ServerlessHttpApi')}/pets`
  expect(await (await fetch(url)).json()).toEqual({ name: 'rex' })

  const editor = await attach(port)
  await editor.send('Debugger.enable')
  const script = await editor.event('Debugger.scriptParsed', ({ url: it }) =>
    String(it).endsWith('/src/app.ts'),
  )
  const [, encoded = ''] = /^data:application\/json;base64,(.+)$/.exec(String(script.sourceMapURL)) ?? []
  const payload = JSON.parse(Buffer.from(encoded, 'base64').toString()) as SourceMapPayload
  expect(payload).toMatchObject({ sources: [file], sourcesContent: [SOURCE] })
  const line = SOURCE.split('\n').findIndex((it) => it.includes('return pet'))
  const lineNumber = toCompiledLine(new SourceMap(payload), line)
  const set = await editor.send('Debugger.setBreakpointByUrl', { url: script.url, lineNumber })
  expect(set.locations).toHaveLength(1)

  const answer = fetch(url)
  const { callFrames, hitBreakpoints } = (await editor.event('Debugger.paused')) as {
    callFrames: { callFrameId: string; location: { lineNumber: number } }[]
    hitBreakpoints: string[]
  }
  expect(hitBreakpoints).toEqual([set.breakpointId])
  expect(callFrames[0]?.location.lineNumber).toBe(lineNumber)
  const callFrameId = callFrames[0]?.callFrameId
  const { result } = await editor.send('Debugger.evaluateOnCallFrame', {
    callFrameId,
    expression: 'pet.name',
  })
  expect(result).toMatchObject({ value: 'rex' })
  await editor.send('Debugger.resume')
  expect((await answer).status).toBe(200)
  editor.close()
  await dev.stop()
  rmSync(folder, { recursive: true })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}
