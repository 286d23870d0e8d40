import type { GivenOption, OptionMember } from './all-options.ts'

type ConfigMembers = {
  readonly [Member in Exclude<OptionMember, 'config'>]?: GivenOption<Member> | undefined
}

/** The options of a gateway, as `gatehouse.config.ts` and `.json` have them. Paths are relative to the file. */
export interface GatehouseConfig extends ConfigMembers {
  /** The schema, for editors of JSON. */
  readonly $schema?: string | undefined
}

/** What a configuration exports: the options, or a function that finds them. */
export type GatehouseConfigExport = GatehouseConfig | (() => GatehouseConfig | Promise<GatehouseConfig>)

/** Gives a configuration its type: `export default defineConfig({ port: 4080 })`. */
export function defineConfig<Config extends GatehouseConfigExport>(config: Config): Config {
  return config
}
