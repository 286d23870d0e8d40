import type { Project } from '@gatehouse/projects'

/** Gives a variable of a function its value here. */
export type Localize = (value: string) => string

/**
 * Addresses of what the project itself serves, in variables of its functions: URLs of functions and of APIs lead to the gateway, not to
 * where they would be deployed.
 */
export function createLocalize(
  { functions, resources }: Pick<Project, 'functions' | 'resources'>,
  gatewayUrl: string,
): Localize {
  const urls = functions.flatMap(({ name, url }) =>
    url?.address !== undefined ? [[url.address, `${gatewayUrl}/_aws/lambda-url/${name}/`] as const] : [],
  )
  const apis = new Set(resources.flatMap(({ kind, id }) => (kind === 'Api' ? [id] : [])))
  return (value) =>
    urls
      .reduce(
        (text, [address, own]) => text.replaceAll(address, own).replaceAll(address.slice(0, -1), own),
        value,
      )
      .replaceAll(EXECUTE_API, (whole, scheme: string, apiId: string) => {
        if (!apis.has(apiId)) return whole
        const base = scheme === 'wss' ? gatewayUrl.replace(/^http/, 'ws') : gatewayUrl
        return `${base}/_aws/execute-api/${apiId}`
      })
}

const EXECUTE_API = /\b(https|wss):\/\/([a-z0-9]+)\.execute-api\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?/g
