export const handler = async ({ headers }) => ({ isAuthorized: headers['x-staff-key'] === 'let-me-in' })
