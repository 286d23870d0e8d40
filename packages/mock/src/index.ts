export { createMock, type Mock, type MockOptions, startMock } from './create-mock.ts'
export type { Dialect, MockedApi } from './mock-context.ts'
export type { Random } from './random.ts'
export type { ListenOptions, MockServer } from './serve.ts'
