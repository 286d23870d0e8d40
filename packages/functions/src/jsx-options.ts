import type { Options } from 'sucrase'

/**
 * How a file of TypeScript is compiled whose JSX counts, by its ending; `transforms` are those besides. Elements are made by what a file imports as
 * `React`, or else by functions that are imported for it: the text tells, in place of `jsx` in the compiler's options.
 */
export function jsxOptions(file: string, source: string, transforms: Options['transforms']): Options {
  if (!file.endsWith('.tsx')) return { transforms }
  const hasReact = /^\s*import\s[^'"]*\bReact\b/m.test(source)
  return {
    transforms: [...transforms, 'jsx'],
    jsxRuntime: hasReact ? 'classic' : 'automatic',
    production: true,
  }
}
