/** Why a gateway does not start, or cannot go on. The message is one line for a person and says it all. */
export class StartFailure extends Error {}
