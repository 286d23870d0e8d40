import { StartFailure } from './start-failure.ts'

/** Workers that do not start, or do not stay. The message is one line for a person. */
export class WorkerError extends StartFailure {}
