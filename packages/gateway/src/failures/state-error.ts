/** A state that cannot be used, or not any longer. The message is for a person. */
export class StateError extends Error {}
