/** Reads one variable; undefined when it has no value. */
type ReadVariable<F> = (facts: F) => string | number | undefined

const VARIABLE = /\$context\.([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)/

/** Compiles the format of an access log to what writes one line. A variable without a value is `-`. http-apis facts §7.3 */
export function compileLogFormat<F>(
  format: string,
  compileVariable: (name: string) => ReadVariable<F>,
): (facts: F) => string {
  const parts = format.split(VARIABLE).map((part, index): string | ReadVariable<F> => {
    return index % 2 === 0 ? part : compileVariable(part)
  })
  return (facts) => parts.map((part) => (typeof part === 'string' ? part : (part(facts) ?? '-'))).join('')
}
