export { defineConfig, type GatehouseConfig, type GatehouseConfigExport } from './config.ts'
export { type Gateway, startGateway } from './gateway.ts'
export { DEFAULT_OPTIONS, type GatewayOptions, type StartOptions } from './gateway-options.ts'
export type { GatewayWorld } from './open-rooms.ts'
