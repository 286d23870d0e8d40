import { readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findCommand, isExecutable, missing } from './find-command.ts'
import type { Program, ProgramRequest } from './program.ts'

/** The built executable of a function on an OS-only runtime. Throws with how it is built where it is not there. */
export function findBootstrap(request: ProgramRequest): Program {
  const { name, runtime, handler, codeFolder, layers, buildMethod } = request
  const own = runtime === 'go1.x' && handler !== '' ? [handler, 'bootstrap'] : ['bootstrap']
  const places = [codeFolder, ...layers].flatMap((folder) => own.map((it) => join(folder, it)))
  const file = places.find(isExecutable)
  if (file) return { kind: 'executable', file, args: [] }
  throw new Error(
    `${name} runs on ${runtime}, and there is no executable ${places[0]}: ${howToBuild(name, codeFolder, buildMethod)}`,
  )
}

function howToBuild(name: string, folder: string, buildMethod: string | undefined): string {
  if (buildMethod === 'makefile') return `build it: make -C ${folder} build-${name} ARTIFACTS_DIR=${folder}`
  if (buildMethod?.startsWith('rust'))
    return 'build it: cargo lambda build --release, and name the folder of its bootstrap'
  if (buildMethod?.startsWith('go')) return `build it: cd ${folder} && go build -o bootstrap .`
  return 'build it for this machine under that name, or run sam build'
}

const RUNTIME_CLIENT = /^aws-lambda-java-runtime-interface-client-.*\.jar$/

/** `java` with the function's classes, where the runtime client that speaks to Lambda is among them. Throws where it is not. */
export function findJava({ name, runtime, handler, codeFolder, layers }: ProgramRequest): Program {
  const folders = [codeFolder, `${codeFolder}/lib`, ...layers.map((it) => `${it}/java/lib`)]
  const jars = folders.flatMap((folder) => jarsIn(folder).map((jar) => join(folder, jar)))
  const file = findCommand(['java'])
  if (!file) throw missing(name, runtime, ['java'])
  if (!jars.some((jar) => RUNTIME_CLIENT.test(jar.slice(jar.lastIndexOf('/') + 1))))
    throw new Error(
      `${name} runs on ${runtime}, and no runtime client is on its class path: add com.amazonaws:aws-lambda-java-runtime-interface-client to its dependencies, so that its jar is in ${folders[1]}`,
    )
  const main = 'com.amazonaws.services.lambda.runtime.api.client.AWSLambda'
  return { kind: 'executable', file, args: ['-cp', [codeFolder, ...jars].join(delimiter), main, handler] }
}

function jarsIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((it) => it.endsWith('.jar'))
  } catch {
    return []
  }
}
