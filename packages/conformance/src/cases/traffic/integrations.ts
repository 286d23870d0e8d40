import { httpApi, route, stage } from '../row.ts'
import { fault, type HttpSubject, http, leads, reaches, row } from './scene.ts'

/** What an integration makes of a request. */
export const integrations: readonly HttpSubject[] = [
  http('integration URIs', 'http-apis §5.1', {
    given: [
      httpApi,
      ...leads('GET /users/{id}/pets/{pet}', '/u/{id}?pet={pet}&fixed=1'),
      ...leads('GET /files/{proxy+}', '/store/{proxy}'),
      ...leads('GET /fixed', '/elsewhere'),
      ...leads('ANY /put', '/put', { integrationMethod: 'PUT' }),
      ...leads('GET /staged', '/${stageVariables.place}/x'),
      ...leads('GET /unset', '/${stageVariables.unset}/x'),
      route('GET /nowhere'),
      ...leads('$default', '/base?fixed=1'),
      stage('$default', { autoDeploy: true, stageVariables: { place: 'blue' } }),
    ],
    rows: [
      row('GET /users/7/pets/rex', reaches('/u/7?pet=rex&fixed=1'), 'variables are put in'),
      row('GET /users/a%20b/pets/x', reaches('/u/a%20b?pet=x&fixed=1'), 'values are encoded again'),
      row('GET /files/a/b/c.txt', reaches('/store/a/b/c.txt'), 'a greedy value keeps its slashes'),
      row('GET /fixed', reaches('/elsewhere'), 'the request path is not appended'),
      row('GET /fixed?a=1&a=2&b=%20', reaches('/elsewhere?a=1&a=2&b=%20'), 'the query goes along'),
      row(
        'GET /users/7/pets/x?q=1',
        reaches('/u/7?pet=x&fixed=1&q=1'),
        'the query is merged into the own one of the URI',
      ),
      row('POST /put', reaches('/put', 'PUT'), 'integrationMethod replaces the method'),
      row(
        'DELETE /else/where?q=1',
        reaches('/base/else/where?fixed=1&q=1', 'DELETE'),
        '$default appends the path',
      ),
      row('GET /staged', reaches('/blue/x'), 'stage variables are put in'),
      row('GET /unset', fault(500, 'Internal Server Error'), 'a missing stage variable'),
      row('GET /nowhere', fault(500, 'Internal Server Error'), 'a route without a target'),
    ],
  }),
]
