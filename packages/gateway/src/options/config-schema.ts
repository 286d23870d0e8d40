import { createOptionSchema } from '@gatehouse/command-line'
import { OPTIONS } from './option-table.ts'

/** The JSON Schema of `gatehouse.config.json`, made of the options themselves. */
export function createConfigSchema(): object {
  const { config: _, ...members } = OPTIONS
  return createOptionSchema('gatehouse.config.json', members)
}
