/** Logical ids and names that the framework gives, as its `lib/plugins/aws/lib/naming.js` makes them. */

/** `my-function_x` is `MyDashfunctionUnderscorex`. */
export function normalizedName(name: string): string {
  return upperFirst(name.replaceAll('-', 'Dash').replaceAll('_', 'Underscore'))
}

/** The logical id of a function of the service. */
export function functionId(name: string): string {
  return `${normalizedName(name)}LambdaFunction`
}

/** `GET /users/{id}` is `GetUsersIdVar`. */
function normalizedPath(path: string): string {
  return path
    .split('/')
    .map((part) => {
      const text = part
        .toLowerCase()
        .replaceAll('-', 'Dash')
        .replaceAll(/\{(.*)\}/g, '$1Var')
      return upperFirst(text.replaceAll(/[^0-9A-Za-z]/g, ''))
    })
    .join('')
}

/** The logical id of a route of the HTTP API; `*` is its default route. */
export function httpRouteId(routeKey: string): string {
  return routeKey === '*' ? 'HttpApiRouteDefault' : `HttpApiRoute${normalizedPath(routeKey)}`
}

/** The logical id of a route of the WebSocket API: `$connect` is `SconnectWebsocketsRoute`. */
export function websocketRouteId(route: string): string {
  const name = route
    .replaceAll('$', 'S')
    .replaceAll('/', 'Slash')
    .replaceAll('-', 'Dash')
    .replaceAll('_', 'Underscore')
    .replaceAll('.', 'Period')
  return `${name}WebsocketsRoute`
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
