exports.handler = async ({ headers }) => ({
  isAuthorized: headers.authorization === 'let me in',
  context: { user: 'somebody' },
})
