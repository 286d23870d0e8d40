/** A command line or an environment that cannot be used. The message is one line for a person. */
export class UsageError extends Error {}
