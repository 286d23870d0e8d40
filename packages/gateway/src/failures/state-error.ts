import { StartFailure } from './start-failure.ts'

/** A state that cannot be used, or not any longer. The message is for a person. */
export class StateError extends StartFailure {}
