export interface Violation {
  readonly kind: string
  readonly text: string
}
export function check(
  events: readonly Readonly<Record<string, unknown>>[],
  options?: Readonly<Record<string, unknown>>,
): { readonly violations: readonly Violation[]; readonly staleMs: number; readonly staleAnswers: number }
