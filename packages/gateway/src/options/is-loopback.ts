/** Whether a host is this machine itself: `localhost`, `127.0.0.1`, `::1`, as URLs write it too. */
export function isLoopback(host: string): boolean {
  return /^(localhost|::1|\[::1\]|127\.\d+\.\d+\.\d+)$/.test(host)
}
