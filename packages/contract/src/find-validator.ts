import type { ValidateFunction } from 'ajv'

/** A validator in a generated module, by its name; undefined where the module has none of it. */
export function findValidator(
  generated: Readonly<Record<string, unknown>>,
  name: string,
): ValidateFunction | undefined {
  const found = Object.hasOwn(generated, name) ? generated[name] : undefined
  return isValidator(found) ? found : undefined
}

function isValidator(value: unknown): value is ValidateFunction {
  return typeof value === 'function'
}
