/** Whether a text can be an API's id, so that no path that it stands in leads elsewhere. */
export function isApiId(text: string): boolean {
  return /^[A-Za-z0-9-]+$/.test(text)
}
