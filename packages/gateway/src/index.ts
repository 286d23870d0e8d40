export { defineConfig, type GatehouseConfig, type GatehouseConfigExport } from './config.ts'
export { type Gateway, startGateway } from './gateway.ts'
export type { GatewayOptions } from './gateway-options.ts'
export type { GatewayWorld } from './open-rooms.ts'
