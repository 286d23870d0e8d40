/** Each operation's first example as source code, by operation. */
export function createSnippets(
  document: unknown,
  baseUrl: string,
): Record<string, { label: string; lang: string; source: string }[]>
