/** A message as text and as JSON. */
export interface Message {
  readonly text: string
  readonly isJson: boolean
  /** Undefined when the text is not JSON. */
  readonly json: unknown
}

/** What events without a message have. */
export const NO_MESSAGE: Message = { text: '', isJson: false, json: undefined }

export function parseMessage(text: string): Message {
  try {
    const json: unknown = JSON.parse(text)
    return { text, isJson: true, json }
  } catch {
    return { text, isJson: false, json: undefined }
  }
}
