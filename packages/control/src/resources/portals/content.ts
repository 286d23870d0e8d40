import type { PortalContent, PortalTheme } from '@gatehouse/contract'

/** A new portal's content. *Assumed*: the image is read at once, and only the service says when. management §2.18 */
export function createContent(sent: PortalContent, logoUri: string | undefined, now: string): PortalContent {
  return withLogo(sent, logoUri ? now : undefined)
}

/** A changed portal's content: it is replaced whole, but for the image, which has a member of its own. management §2.18 */
export function updateContent(
  current: PortalContent,
  { portalContent, logoUri }: { readonly portalContent?: PortalContent; readonly logoUri?: string },
  now: string,
): PortalContent {
  const before = current.theme.logoLastUploaded
  const uploaded = logoUri === undefined ? before : logoUri === '' ? undefined : now
  return withLogo(portalContent ?? current, uploaded)
}

function withLogo(content: PortalContent, uploaded: string | undefined): PortalContent {
  const { logoLastUploaded: _, ...sent } = content.theme
  const theme: PortalTheme = uploaded === undefined ? sent : { ...sent, logoLastUploaded: uploaded }
  return { ...content, theme }
}
