import type { Options } from 'sucrase'

/**
 * JSX is compiled in `.tsx` alone: to calls of `React` where the file imports that, or else of functions that are imported for it. The text tells,
 * in place of `jsx` in the compiler's options.
 * @param transforms what else is compiled
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
