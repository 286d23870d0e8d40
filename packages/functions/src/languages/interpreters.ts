import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findAbove, findCommand, findVersion, missing } from './find-command.ts'
import type { Program, ProgramRequest } from './program.ts'

const bootstrapOf = (file: string) => fileURLToPath(new URL(`../../bootstraps/${file}`, import.meta.url))

/**
 * The machine's Python with our bootstrap: that of the project's virtual environment, else the runtime's own version, else whatever
 * Python 3 there is. Compiled packages are those of that interpreter.
 */
export function findPython({ name, runtime, codeFolder, layers }: ProgramRequest): Program {
  const names = ['python3', 'python']
  const { VIRTUAL_ENV } = process.env
  const file =
    findAbove(codeFolder, ['.venv/bin/python3', 'venv/bin/python3', '.venv/Scripts/python.exe']) ??
    (VIRTUAL_ENV && findAbove(VIRTUAL_ENV, ['bin/python3'])) ??
    findVersion(runtime) ??
    findCommand(names)
  if (!file) throw missing(name, runtime, [runtime, ...names])
  return {
    kind: 'executable',
    file,
    args: [bootstrapOf('python.py')],
    variables: {
      ...layersOf(layers),
      PYTHONUNBUFFERED: '1',
      PYTHONIOENCODING: 'utf-8',
      // Code is taken for unchanged by its size and its second: a file that is saved twice in a second would not be read again.
      PYTHONDONTWRITEBYTECODE: '1',
    },
  }
}

/** The machine's Ruby with our bootstrap. Gems of layers and of the function's `vendor/bundle` are found as in Lambda. */
export function findRuby({ name, runtime, layers }: ProgramRequest): Program {
  const file = findVersion(runtime) ?? findCommand(['ruby'])
  if (!file) throw missing(name, runtime, [runtime, 'ruby'])
  return { kind: 'executable', file, args: [bootstrapOf('ruby.rb')], variables: layersOf(layers) }
}

function layersOf(layers: readonly string[]): Record<string, string> {
  return layers.length === 0 ? {} : { GATEHOUSE_LAYERS: layers.join(delimiter) }
}
