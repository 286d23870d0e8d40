import { isObject, ownMember, parseJson } from '@gatehouse/contract/core'
/** The value of a parameter on its way to the wire: text, a list of texts, or a map of message attributes. */
export type ParameterValue = string | number | readonly string[] | AttributeMap

/** Message attributes by name: `{ color: { DataType: 'String', StringValue: 'red' } }`. */
export type AttributeMap = Readonly<Record<string, Readonly<Record<string, string>>>>

type Convert = (text: string) => ParameterValue | undefined

/** The parameters that are more than text on the wire; no two services have one name for different things. */
const CONVERSIONS: Readonly<Record<string, Convert>> = {
  AttributeNames: toList,
  MessageAttributeNames: toList,
  Resources: toList,
  MessageAttributes: toAttributeMap,
  MessageSystemAttributes: toAttributeMap,
  Time: toEpochSeconds,
  Data: toBlob,
  Application: toPathSegment,
  Environment: toPathSegment,
  Configuration: toPathSegment,
}

/** Converts mapped text to what a parameter is on the wire; undefined when it cannot stand for that. http-apis §5.6 */
export function convertParameter(name: string, text: string): ParameterValue | undefined {
  const convert = ownMember(CONVERSIONS, name)
  return convert ? convert(text) : text
}

/** *Assumed*: a JSON array, or texts separated by commas. http-apis §5.6 */
function toList(text: string): readonly string[] | undefined {
  if (!text.trimStart().startsWith('[')) return text.split(',').map((item) => item.trim())
  const value = parseJson(text)
  return Array.isArray(value) && value.every(isScalar) ? value.map(String) : undefined
}

/** *Assumed*: a JSON object as the service's own JSON has it; numbers stand for their text. http-apis §5.6 */
function toAttributeMap(text: string): AttributeMap | undefined {
  const value = parseJson(text)
  if (!isObject(value)) return undefined
  const attributes: Record<string, Readonly<Record<string, string>>> = {}
  for (const [name, attribute] of Object.entries(value)) {
    if (!isObject(attribute) || !Object.values(attribute).every(isScalar)) return undefined
    attributes[name] = Object.fromEntries(Object.entries(attribute).map(([key, item]) => [key, String(item)]))
  }
  return attributes
}

/** *Assumed*: seconds since 1970, as JSON services have times, or a date and time that says its zone. http-apis §5.6 */
function toEpochSeconds(text: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  if (!/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/i.test(text)) return undefined
  const epochMs = Date.parse(text)
  return Number.isNaN(epochMs) ? undefined : epochMs / 1000
}

/** *Assumed*: the mapped text is the record itself, which the wire has in Base64. http-apis §5.6 */
function toBlob(text: string): string {
  return Buffer.from(text).toString('base64')
}

/** A dot segment would lead to another of the service's resources. RFC 3986 §5.2.4 */
function toPathSegment(text: string): string | undefined {
  return text === '.' || text === '..' ? undefined : text
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
