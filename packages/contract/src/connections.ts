export type * from './generated/connections.ts'
