import { join } from 'node:path'
import { findBootstrap, findJava } from './built.ts'
import { findEntryPoint } from './entry-points.ts'
import { isFile, NAMED_EXTENSIONS } from './files.ts'
import { findPython, findRuby } from './interpreters.ts'
import type { Program, ProgramRequest } from './program.ts'

type FindProgram = (request: ProgramRequest) => Program

/** Who finds the program of a runtime, by how its identifier begins. Source: Lambda's "Lambda runtimes". */
const LANGUAGES: readonly (readonly [RegExp, FindProgram])[] = [
  [/^nodejs/, findModule],
  [/^python/, findPython],
  [/^ruby/, findRuby],
  [/^(provided|go1)/, findBootstrap],
  [/^java/, findJava],
  [/^dotnet/, refuseDotnet],
  [/^image$/, refuseImage],
]

/** What runs a function. Throws an error that says what is missing, and what would help. */
export function findProgram(request: ProgramRequest): Program {
  const { name, runtime } = request
  const [, find] = LANGUAGES.find(([beginning]) => beginning.test(runtime)) ?? []
  if (find) return find(request)
  throw new Error(
    `${name}: ${runtime} is not a runtime that is known: nodejs…, python3…, ruby…, java…, provided… are`,
  )
}

/**
 * `handler` as Lambda has it: a file below the function's folder, without its ending, and an export. Where a build makes that file, it is the
 * source that it is made of.
 */
export function findModule({ name, handler, codeFolder, entryPoints = [] }: ProgramRequest): Program {
  const [, path = '', member = ''] = /^((?!.*\.\.)[\w./-]+)\.(\w+)$/.exec(handler) ?? []
  if (path === '') throw new Error(`${name}: handler must be a file and an export: "app.handler"`)
  const base = join(codeFolder, path)
  const file =
    findEntryPoint(path, codeFolder, entryPoints) ??
    NAMED_EXTENSIONS.map((it) => `${base}.${it}`).find(isFile)
  if (!file) {
    const others =
      entryPoints.length > 0 ? `, and no entry point of ${entryPoints.join(', ')} becomes it` : ''
    throw new Error(`${name}: handler ${handler}: ${base}.js is not there${others}`)
  }
  return { kind: 'module', file, handler: member }
}

function refuseDotnet({ name, runtime }: ProgramRequest): never {
  throw new Error(
    `${name} runs on ${runtime}, whose runtime does not come with .NET: build it as an executable of its own (Amazon.Lambda.RuntimeSupport, assembly name bootstrap) on provided.al2023`,
  )
}

function refuseImage({ name }: ProgramRequest): never {
  throw new Error(
    `${name} is a container image, which is not started here: start it yourself, and name its runtime interface emulator with --lambda-endpoint`,
  )
}
