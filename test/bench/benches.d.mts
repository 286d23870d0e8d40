export const BENCHES: readonly string[]
export const LONG_BENCHES: readonly string[]
