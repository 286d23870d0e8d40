// Generated from spec/ by `npm run generate`. Do not edit.

/** The exceptions of the management API, with their statuses. */
export const exceptions = {"BadRequestException":400,"AccessDeniedException":403,"NotFoundException":404,"ConflictException":409,"TooManyRequestsException":429,"InternalServerErrorException":500,"ServiceUnavailableException":503} as const

/** The exceptions of @connections, with their statuses. */
export const connectionsExceptions = {"BadRequestException":400,"ForbiddenException":403,"LimitExceededException":429,"InternalServerErrorException":500,"ServiceUnavailableException":503} as const

/** The statuses that the catalog dialect numbers in its own way. */
export const catalogStatuses: Readonly<Record<number, number>> = {"400":482,"404":480,"409":483,"429":481}
