import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { openResourceFiles } from './resource-files.ts'
import type { StandIns } from './stand-in-answer.ts'

/** Where stand-ins keep what they are told, in the folder of the state. */
function folderOf({ data }: Pick<GatewayOptions, 'data'>): string {
  return join(resolve(data), 'stand-ins')
}

/** Options with which functions are found where the stand-in of Lambda writes them. Makes that folder. */
export function withFunctionsOfStandIns(options: GatewayOptions): GatewayOptions {
  if (!options.standIns) return options
  const functions = join(folderOf(options), 'functions')
  mkdirSync(functions, { recursive: true })
  return { ...options, functions }
}

/** Opens the stand-ins; undefined where no option asks for them. */
export function openStandIns(options: GatewayOptions): StandIns | undefined {
  if (!options.standIns) return undefined
  const folder = folderOf(options)
  const { account, region } = options
  return {
    files: openResourceFiles(join(folder, 'resources')),
    functionsFolder: join(folder, 'functions'),
    codeFolder: join(folder, 'code'),
    account,
    region,
  }
}
