export const handler = async ({ headers }) => ({ isAuthorized: headers['x-partner'] === 'acme' })
