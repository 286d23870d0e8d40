exports.handler = async ({ headers }) => ({
  isAuthorized: headers['x-partner'] === 'acme',
  context: { partner: headers['x-partner'] },
})
