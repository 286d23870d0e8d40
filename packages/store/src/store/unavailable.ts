/** The database cannot be asked at the moment: nothing that it has is lost, and the same call may do later. */
export class StoreUnavailableError extends Error {}

/** Others write all the time, so that a write did not get its turn before its deadline. */
export class StoreBusyError extends Error {}
