/** An answer's body: JSON as a value, anything else as text. */
export function parseAnswer(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
