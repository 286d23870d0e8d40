/** One line of a metrics page. */
export interface MetricLine {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** Reads what is written for Prometheus; comments and lines that are none are passed over. */
export function parseMetrics(text: string): MetricLine[] {
  return text.split('\n').flatMap((line): MetricLine[] => {
    const [, name, labels = '', value] = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)/.exec(line) ?? []
    if (name === undefined || value === undefined) return []
    const pairs = [...labels.matchAll(/([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g)]
    return [
      { name, labels: Object.fromEntries(pairs.map(([, key, text]) => [key, text])), value: toNumber(value) },
    ]
  })
}

/** The values of all lines of a name, summed up. */
export function sumOf(lines: readonly MetricLine[], name: string): number {
  return lines.reduce((sum, line) => (line.name === name ? sum + line.value : sum), 0)
}

function toNumber(text: string): number {
  if (text === '+Inf') return Number.POSITIVE_INFINITY
  return text === '-Inf' ? Number.NEGATIVE_INFINITY : Number(text)
}
