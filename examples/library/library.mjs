/** A lending library: what stands behind its API, as Lambda functions. */

const DAY_MS = 86_400_000
const LOAN_DAYS = 14

/** The functions over books and loans that are kept in memory. `now` tells the time. */
export function createLibrary({ books = [], now = Date.now } = {}) {
  const shelf = new Map(books.map((book) => [book.isbn, book]))
  const loans = new Map()
  const json = (statusCode, body) => ({
    statusCode,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const readerOf = (event) => event.requestContext.authorizer.jwt.claims.sub
  const isLent = (isbn) => (loans.get(isbn)?.due ?? 0) > now()

  return {
    listBooks({ queryStringParameters = {} }) {
      const { author, free } = queryStringParameters
      const found = [...shelf.values()]
        .filter((book) => !author || book.author === author)
        .filter((book) => free !== 'true' || !isLent(book.isbn))
      return { books: found }
    },
    getBook({ pathParameters: { isbn } }) {
      const book = shelf.get(isbn)
      return book ? { ...book, lent: isLent(isbn) } : json(404, { message: `no book ${isbn}` })
    },
    addBook({ body }) {
      const book = parse(body)
      if (!book?.isbn || !book.title) return json(400, { message: 'a book has an isbn and a title' })
      if (shelf.has(book.isbn)) return json(409, { message: `${book.isbn} is there` })
      shelf.set(book.isbn, book)
      return json(201, book)
    },
    lend(event) {
      const { isbn } = event.pathParameters
      if (!shelf.has(isbn)) return json(404, { message: `no book ${isbn}` })
      if (isLent(isbn)) return json(409, { message: 'somebody has it' })
      const loan = { isbn, reader: readerOf(event), due: now() + LOAN_DAYS * DAY_MS }
      loans.set(isbn, loan)
      return json(201, { ...loan, due: new Date(loan.due).toISOString() })
    },
    giveBack(event) {
      const { isbn } = event.pathParameters
      const loan = loans.get(isbn)
      if (!loan || loan.reader !== readerOf(event)) return json(404, { message: 'you do not have it' })
      loans.delete(isbn)
      return { statusCode: 204 }
    },
    keeper: ({ headers }) => ({ isAuthorized: headers['x-keeper'] === 'the-key' }),
    join: ({ queryStringParameters }) => ({ statusCode: queryStringParameters?.reader ? 200 : 403 }),
    ask({ body }) {
      const { isbn } = parse(body) ?? {}
      return { statusCode: 200, body: JSON.stringify({ isbn, free: shelf.has(isbn) && !isLent(isbn) }) }
    },
  }
}

function parse(body) {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** Its APIs: one over HTTP, one over WebSockets. `catalogue` is another library's address, `issuer` who gives tokens. */
export function describeApis({ issuer, catalogue }) {
  return [
    {
      name: 'library',
      corsConfiguration: { allowOrigins: ['https://library.example'], allowMethods: ['GET'] },
      authorizers: {
        readers: { issuer, audience: 'library' },
        keeper: {
          function: 'keeper',
          identitySource: ['$request.header.x-keeper'],
          authorizerResultTtlInSeconds: 60,
        },
      },
      routes: {
        'GET /books': 'listBooks',
        'GET /books/{isbn}': 'getBook',
        'POST /books': { function: 'addBook', authorizer: 'keeper' },
        'PUT /loans/{isbn}': { function: 'lend', authorizer: 'readers', authorizationScopes: ['lend'] },
        'DELETE /loans/{isbn}': { function: 'giveBack', authorizer: 'readers' },
        'GET /elsewhere/{proxy+}': { url: `${catalogue}/{proxy}` },
      },
      stages: {
        $default: { routeSettings: { 'GET /books': { throttlingRateLimit: 5, throttlingBurstLimit: 10 } } },
      },
    },
    {
      name: 'desk',
      routes: {
        $connect: 'join',
        ask: { function: 'ask', routeResponseSelectionExpression: '$default' },
      },
    },
  ]
}
