/**
 * What ends a line for some reader, or makes a terminal do something, and halves of characters: C0, DEL, C1 with NEL, U+2028 and
 * U+2029, lone surrogates.
 */
const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Text as it stands in a line of a log: no client writes a line of its own (log injection). The escapes are those of JSON. */
export function escapeControls(text: string): string {
  return text.replaceAll(
    CONTROLS,
    (it) => SHORT[it] ?? `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
