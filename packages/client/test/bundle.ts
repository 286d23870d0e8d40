import { isBuiltin } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** What a page loads, made by a bundler for browsers. */
export interface Bundle {
  /** By file name; the one called `entry.js` comes first and loads the others when it needs them. */
  readonly files: ReadonlyMap<string, string>
  /** Modules of Node that were asked for; a browser has none. */
  readonly builtins: readonly string[]
}

/** Code that is in no file: it lies beside this one, as far as its imports are concerned. */
const CODE = fileURLToPath(new URL('entry-of-a-test.ts', import.meta.url))

/**
 * Bundles and minifies a module for browsers: a path relative to this folder, or the code itself where it has a line's end.
 * Packages in `external` stay outside.
 */
export async function bundleForBrowsers(module: string, external: readonly string[] = []): Promise<Bundle> {
  const builtins: string[] = []
  const isCode = module.includes('\n')
  const input = isCode ? CODE : fileURLToPath(new URL(module, import.meta.url))
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'note-builtins',
        enforce: 'pre',
        resolveId: (id) => {
          if (isBuiltin(id)) builtins.push(id)
          return id === CODE ? CODE : null
        },
        load: (id) => (id === CODE ? module : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input,
        external: [...external],
        // A page, or an application around the library, uses what the entry exports.
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'entry.js', chunkFileNames: '[name].js' },
      },
    },
  })
  const outputs = [made].flat().flatMap((one) => ('output' in one ? one.output : []))
  const files = outputs.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one.code] as const] : []))
  return { files: new Map(files), builtins }
}

/** Bytes that travel when a file is sent compressed. */
export function gzippedBytes(text = ''): number {
  return gzipSync(text, { level: 9 }).length
}
