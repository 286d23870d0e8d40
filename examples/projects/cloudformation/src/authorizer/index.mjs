export const handler = async ({ headers }) => ({ isAuthorized: headers['x-key'] === process.env.KEY })
