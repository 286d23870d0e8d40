export { defineConfig, type GatehouseConfig, type GatehouseConfigExport } from './options/config.ts'
export { DEFAULT_OPTIONS, type GatewayOptions, type StartOptions } from './options/gateway-options.ts'
export { type Gateway, startGateway } from './process/gateway.ts'
export type { GatewayContext } from './process/gateway-context.ts'
