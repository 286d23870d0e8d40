/** A request as source code. `example` names the example of the body that it sends. */
export interface Sample {
  readonly lang: string
  readonly label: string
  readonly source: string
  readonly example?: string
}

export const SAMPLE_URLS: Readonly<Record<'aws' | 'catalog' | 'connections', string>>

/** Each operation's samples, by operation; see samples.mjs. */
export function createSamples(
  document: unknown,
  api: 'aws' | 'catalog' | 'connections',
  baseUrl?: string,
): Record<string, Sample[]>
