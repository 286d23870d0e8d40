/** Shorter parts are copied by V8 itself. */
const MIN_PART = 13

/** The same text, to be kept: V8 keeps all that a part was cut from for as long as the part is kept. */
export function ownText(text: string): string {
  return text.length < MIN_PART ? text : ` ${text}`.slice(1)
}
