/** What functions take at most, in bytes. Source: Lambda's quotas, "Invocation payload". */
export const MAX_REQUEST_BYTES = 6_291_456
export const MAX_EVENT_BYTES = 1_048_576
