import { defineConfig } from 'vite'

/**
 * One folder of files, named by their digests, that a server serves below any path: every reference is relative. Nothing is inlined,
 * since the gateway's content policy takes neither scripts nor styles nor fonts that stand in a page.
 */
export default defineConfig({
  root: 'src',
  base: './',
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What several pages need is one file: a dozen small ones take longer to ask for than to read.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'app', minShareCount: 2 }] } } },
    reportCompressedSize: false,
  },
})
