exports.handler = async ({ rawPath }) => ({ statusCode: 404, body: `There is no ${rawPath}` })
