const NOT_A_TOKEN = /[^!#$%&'*+.^_`|~0-9A-Za-z-]/
const NOT_A_VALUE = /[^\t\x20-\x7e\x80-\xff]/

/** Whether a text can be a header's name, or a method. RFC 9110 §5.6.2 */
export function isToken(text: string): boolean {
  return text !== '' && !NOT_A_TOKEN.test(text)
}

/** Whether a header can stand in a message and be read as nothing but itself. RFC 9112 §5 */
export function isHeader(name: string, value: string): boolean {
  return isToken(name) && !NOT_A_VALUE.test(value)
}
