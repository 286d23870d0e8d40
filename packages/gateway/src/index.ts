export { type Gateway, type GatewayOptions, type GatewayWorld, startGateway } from './gateway.ts'
