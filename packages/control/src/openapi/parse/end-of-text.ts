/** Where the JSON text that begins at `start` has its closing quote: the first with an even number of backslashes before it; -1 for none. */
export function endOfText(json: string, start: number): number {
  let end = json.indexOf('"', start + 1)
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end
}

function isEscaped(json: string, quote: number): boolean {
  let before = quote
  while (json[before - 1] === '\\') before -= 1
  return (quote - before) % 2 === 1
}
