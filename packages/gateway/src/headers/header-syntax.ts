import { isToken } from '@gatehouse/runtime'

const NOT_A_VALUE = /[^\t\x20-\x7e\x80-\xff]/

/** Whether a header can stand in a message and be read as nothing but itself. RFC 9112 §5 */
export function isHeader(name: string, value: string): boolean {
  return isToken(name) && !NOT_A_VALUE.test(value)
}
