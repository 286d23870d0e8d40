export const handler = async ({ routeKey }) => ({ route: routeKey, orders: [{ id: 1, what: 'tea' }] })
