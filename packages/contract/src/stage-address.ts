import type { StageAddress } from './snapshot.ts'

/** A stage's address in one text, `apiId/stageName`. */
export function formatStageAddress({ apiId, stageName }: StageAddress): string {
  return `${apiId}/${stageName}`
}

/** Reads what `formatStageAddress` wrote. */
export function parseStageAddress(text: string): StageAddress {
  const cut = text.indexOf('/')
  return { apiId: text.slice(0, cut), stageName: text.slice(cut + 1) }
}
