export { defineConfig, type GatehouseConfig, type GatehouseConfigExport } from './options/config.ts'
export { DEFAULT_OPTIONS, type GatewayOptions, type StartOptions } from './options/gateway-options.ts'
export type { GatewayWorld } from './process/assemble-serving.ts'
export { type Gateway, startGateway } from './process/gateway.ts'
