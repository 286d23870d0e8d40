import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readSettingsFile } from './configuration.ts'
import { type FoundFunction, findFunction, listFunctions } from './find-function.ts'
import type { FunctionSettings } from './function-settings.ts'

/** A function that is told of by its settings rather than found in a folder. */
export interface FunctionDefinition {
  readonly name: string
  readonly settings: FunctionSettings
  /** The folder that paths in the settings are relative to. */
  readonly folder: string
  /** Why it cannot run, where that is known beforehand: its calls fail with this. */
  readonly problem?: string | undefined
}

/** The function of a file of settings; paths in them are relative to the file's folder. Throws when it cannot be read. */
export function readDefinition(name: string, file: string): FunctionDefinition {
  const path = resolve(file)
  return { name, folder: dirname(path), settings: readSettingsFile(path) }
}

/** Where functions are known from: a folder, and what a program or a project defines. Definitions win. */
export class FunctionSource {
  readonly #root: string | undefined
  #defined = new Map<string, FoundFunction>()

  /** Throws when the folder is not there. */
  constructor(folder: string | undefined) {
    this.#root = folder === undefined ? undefined : resolve(folder)
    if (this.#root !== undefined && !statSync(this.#root).isDirectory())
      throw new Error(`${this.#root} is not a folder`)
  }

  /** Puts these in place of what was defined before. Returns the names of those that are others now, or gone. */
  define(definitions: readonly FunctionDefinition[]): string[] {
    const before = this.#defined
    this.#defined = new Map(definitions.map((it) => [it.name, toFound(it)]))
    const names = new Set([...before.keys(), ...this.#defined.keys()])
    return [...names].filter((it) => JSON.stringify(before.get(it)) !== JSON.stringify(this.#defined.get(it)))
  }

  find(name: string): FoundFunction | undefined {
    const defined = this.#defined.get(name)
    if (defined || this.#root === undefined) return defined
    return findFunction(this.#root, name)
  }

  names(): string[] {
    const found = this.#root === undefined ? [] : listFunctions(this.#root)
    return [...new Set([...found, ...this.#defined.keys()])].sort()
  }

  all(): FoundFunction[] {
    return this.names().flatMap((name) => this.find(name) ?? [])
  }

  /** The folders whose files are functions' code. */
  folders(): string[] {
    const defined = [...this.#defined.values()].flatMap(({ codeFolder, settings, configurationFile }) => [
      codeFolder,
      ...(settings?.layers ?? []).map((it) => resolve(configurationFile, '..', it)),
    ])
    const all = [...new Set([...(this.#root === undefined ? [] : [this.#root]), ...defined])]
    return all.filter((it) => !all.some((other) => it.startsWith(`${other}/`)))
  }

  /** Where functions are looked for, for errors. */
  describe(): string {
    const defined = this.#defined.size === 0 ? [] : ['what is defined']
    return [...(this.#root === undefined ? [] : [this.#root]), ...defined].join(' or ')
  }
}

function toFound({ name, settings, folder, problem }: FunctionDefinition): FoundFunction {
  const codeFolder = resolve(folder, settings.codeUri ?? '.')
  return {
    name,
    kind: 'module',
    settings,
    codeFolder,
    file: codeFolder,
    handler: 'index.handler',
    configurationFile: join(folder, 'function.json'),
    problem,
  }
}
