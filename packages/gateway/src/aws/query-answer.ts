/** Reads the few elements of XML that answers of the Query protocol have: no attributes that count, no mixed content. */

/** The text of the first element of a name; undefined where there is none. */
export function readTag(xml: string, name: string): string | undefined {
  const [, text] = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`).exec(xml) ?? []
  return text === undefined ? undefined : unescapeXml(text.trim())
}

/** The `member` elements of a list, each as XML. */
export function readMembers(xml: string, list: string): readonly string[] {
  const [, members = ''] = new RegExp(`<${list}>([\\s\\S]*?)</${list}>`).exec(xml) ?? []
  return [...members.matchAll(/<member>([\s\S]*?)<\/member>/g)].map(([, member = '']) => member)
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function unescapeXml(text: string): string {
  return text
    .replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, '$1')
    .replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, digits, name) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (digits !== undefined) return String.fromCodePoint(Number(digits))
      return ENTITIES[name] ?? whole
    })
}
