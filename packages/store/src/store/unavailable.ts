/** The database cannot be asked at the moment: nothing that it has is lost, and the same call may do later. */
export class StoreUnavailableError extends Error {}

/** The database lets nobody of this name in, or not as far as is needed. What runs goes on without it; nothing begins so. */
export class StoreRefusedError extends StoreUnavailableError {}

/** Others write all the time, so that a write did not get its turn before its deadline. */
export class StoreBusyError extends Error {}
