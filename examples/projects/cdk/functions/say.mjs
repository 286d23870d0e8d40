export const handler = async ({ body }) => ({ statusCode: 200, body: `You said ${JSON.parse(body).text}` })
