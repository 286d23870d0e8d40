/** A state that cannot be used as it is. The message is one line for a person. */
export class StoreError extends Error {}
