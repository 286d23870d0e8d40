/**
 * The address of one of this package's built files, by its place in `dist`: `workers/worker.js`. Threads and processes begin with a
 * file, and where a module that starts one stands after bundling is not known to it.
 */
export function ownFile(path: string): URL {
  return new URL(path, import.meta.resolve('@gatehouse/gateway'))
}
