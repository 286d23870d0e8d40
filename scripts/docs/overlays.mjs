const SIGNED = [{ sigv4: [] }]

/**
 * Overlays (OpenAPI Overlay 1.0) that fit a document to where it is used, by name: `local` for a gateway or a mock, which need no
 * signature; `aws` for the service, which always does.
 */
export function toOverlays(document) {
  const { title, version } = document.info
  const [local, ...others] = document.servers
  const overlay = (name, actions) => ({
    overlay: '1.0.0',
    info: { title: `${title}, ${name}`, version },
    extends: 'openapi-3.1.json',
    actions,
  })
  return {
    local: overlay('on a local server, without security', [
      { target: '$.servers', remove: true },
      { target: '$', update: { servers: [local] } },
      { target: '$.security', remove: true },
      { target: '$.components.securitySchemes', remove: true },
    ]),
    ...(others.length > 0 && {
      aws: overlay('on AWS, signed', [
        { target: '$.servers', remove: true },
        { target: '$.security', remove: true },
        { target: '$', update: { servers: others, security: SIGNED } },
      ]),
    }),
  }
}
