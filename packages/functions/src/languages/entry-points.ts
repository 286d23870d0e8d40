import { dirname, extname, relative, resolve, sep } from 'node:path'
import { isFile, NAMED_EXTENSIONS } from './files.ts'

/**
 * The entry point that esbuild makes a module of: built, it is as far below the output as its source is below the lowest folder that all
 * entry points are in. Undefined where none is there that becomes this module, as in a folder that is built.
 * @param path of the module in what is built, without its ending
 * @param folder what entry points are relative to
 * @see https://esbuild.github.io/api/#outbase
 */
export function findEntryPoint(
  path: string,
  folder: string,
  entryPoints: readonly string[],
): string | undefined {
  const files = entryPoints.map((it) => findSource(resolve(folder, it)))
  const base = commonFolder(files)
  const wanted = resolve(base, path)
  return files.find((file) => withoutEnding(file) === wanted && isFile(file))
}

/** SAM lets the ending be left out. */
function findSource(file: string): string {
  if (extname(file) !== '') return file
  return ['ts', 'js'].map((it) => `${file}.${it}`).find(isFile) ?? file
}

function withoutEnding(file: string): string {
  const ending = extname(file)
  return NAMED_EXTENSIONS.includes(ending.slice(1)) ? file.slice(0, -ending.length) : file
}

/** The lowest folder that all of these files are in. */
function commonFolder(files: readonly string[]): string {
  return files.map(dirname).reduce(above, dirname(files[0] ?? ''))
}

function above(one: string, other: string): string {
  const isIn = !relative(one, other).split(sep).includes('..')
  return isIn || one === dirname(one) ? one : above(dirname(one), other)
}
