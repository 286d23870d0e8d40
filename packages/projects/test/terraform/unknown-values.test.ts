import { describe, expect, it } from 'vitest'
import { type Project, planProject } from '../../src/index.ts'
import { createTarget, perform } from '../apply-project.ts'
import { assumed, openPlans, type Planned, to, type Values } from './planned.ts'

const { read } = openPlans()

const API: Planned = { address: 'aws_apigatewayv2_api.a', values: { name: 'a', protocol_type: 'HTTP' } }
const OF_API = to('aws_apigatewayv2_api.a.id')

const input = (project: Project, kind: string) => project.resources.find((one) => one.kind === kind)?.input

const POOL: readonly Planned[] = [
  API,
  { address: 'aws_cognito_user_pool.p', values: { name: 'p' }, unknown: { id: true, endpoint: true } },
  { address: 'aws_cognito_user_pool_client.c', values: { name: 'c' }, unknown: { id: true } },
  { address: 'aws_cognito_user_pool_client.d', values: { name: 'd' }, unknown: { id: true } },
]

/** A JWT authorizer whose issuer and audience are not known. */
const authorizer = (audience: unknown, expressions: Values): Planned => ({
  address: 'aws_apigatewayv2_authorizer.jwt',
  values: {
    name: 'jwt',
    authorizer_type: 'JWT',
    identity_sources: ['$request.header.Authorization'],
    jwt_configuration: [{ audience: [null, null].slice(0, Array.isArray(audience) ? audience.length : 0) }],
  },
  unknown: { id: true, api_id: true, jwt_configuration: [{ issuer: true, audience }] },
  expressions: { api_id: OF_API, jwt_configuration: [expressions] },
})

/** An integration whose address is not known. */
const integration = (values: Values, uri: unknown): Planned => ({
  address: 'aws_apigatewayv2_integration.i',
  values: {
    integration_type: 'HTTP_PROXY',
    integration_method: 'ANY',
    payload_format_version: '1.0',
    ...values,
  },
  unknown: { id: true, api_id: true, integration_uri: true },
  expressions: { api_id: OF_API, integration_uri: uri },
})

const LINKED = { connection_type: 'VPC_LINK', connection_id: 'abc123' }
const BALANCER: readonly Planned[] = [
  API,
  { address: 'aws_lb.x', values: { name: 'x' }, unknown: { dns_name: true } },
  { address: 'aws_lb_listener.front', unknown: { arn: true } },
]
const TF =
  'resource "aws_apigatewayv2_integration" "i" {\n  integration_uri = "http://${aws_lb.x.dns_name}/{proxy}"\n}\n'

describe('what is known only after it is applied', () => {
  it('of a user pool is an issuer and an audience, which can be given', async () => {
    const planned = [
      ...POOL,
      authorizer([true], {
        issuer: to('aws_cognito_user_pool.p.endpoint'),
        audience: to('aws_cognito_user_pool_client.c.id'),
      }),
    ]
    const made = await read(planned)
    const given = await read(planned, '', {
      overrides: {
        'aws_cognito_user_pool.p.endpoint': 'localhost:9000/p',
        'aws_cognito_user_pool_client.c.id': 'web',
      },
    })
    expect(input(made, 'Authorizer')?.jwtConfiguration).toEqual({
      issuer: expect.stringMatching(/^https:\/\/cognito-idp\.us-east-1\.amazonaws\.com\/us-east-1_\w{9}$/),
      audience: [expect.stringMatching(/^[a-z0-9]{26}$/)],
    })
    expect(assumed(made)).toEqual(['aws_cognito_user_pool.p.endpoint', 'aws_cognito_user_pool_client.c.id'])
    expect(input(given, 'Authorizer')?.jwtConfiguration).toEqual({
      issuer: 'https://localhost:9000/p',
      audience: ['web'],
    })
    expect(assumed(given)).toEqual([])
    await perform(planProject(made), createTarget())
  })

  it.each([
    ['each unknown', [true, true]],
    ['unknown as a whole', true],
  ])('is each member of a list, in its order: %s', async (_, audience) => {
    const names = ['aws_cognito_user_pool_client.c.id', 'aws_cognito_user_pool_client.d.id']
    const expressions = { issuer: to('aws_cognito_user_pool.p.endpoint'), audience: to(...names) }
    const project = await read([...POOL, authorizer(audience, expressions)], '', {
      overrides: {
        'aws_cognito_user_pool_client.c.id': 'first',
        'aws_cognito_user_pool_client.d.id': 'second',
      },
    })
    expect(input(project, 'Authorizer')?.jwtConfiguration).toMatchObject({ audience: ['first', 'second'] })
  })

  it('and refers to nothing that is found is what its property means', async () => {
    const unclear = { references: ['local.issuer'] }
    const project = await read([...POOL, authorizer([true], { issuer: unclear, audience: unclear })])
    expect(assumed(project)).toEqual([
      'aws_apigatewayv2_authorizer.jwt.issuer',
      'aws_apigatewayv2_authorizer.jwt.audience',
    ])
    await perform(planProject(project), createTarget())
    for (const { subject, text } of project.remarks.filter(({ kind }) => kind === 'assumed'))
      expect(text).toContain(`${subject}=…`)
    const given = await read([...POOL, authorizer([true], { issuer: unclear, audience: unclear })], '', {
      overrides: {
        'aws_apigatewayv2_authorizer.jwt.issuer': 'https://mine.example',
        'aws_apigatewayv2_authorizer.jwt.audience': 'a,b',
      },
    })
    expect(input(given, 'Authorizer')?.jwtConfiguration).toEqual({
      issuer: 'https://mine.example',
      audience: ['a', 'b'],
    })
  })

  it.each([
    [
      'a listener',
      integration(LINKED, to('aws_lb_listener.front.arn')),
      '',
      /^arn:aws:elasticloadbalancing:us-east-1:000000000000:listener\/app\/front\//,
      'aws_lb_listener.front.arn',
    ],
    [
      'a local value beside a link',
      integration(LINKED, { references: ['local.listener'] }),
      '',
      /^arn:aws:elasticloadbalancing:us-east-1:000000000000:listener\/app\/i\//,
      'aws_apigatewayv2_integration.i.integration_uri',
    ],
    [
      'a balancer, with the text around it',
      integration({}, to('aws_lb.x.dns_name')),
      TF,
      /^http:\/\/internal-x\.us-east-1\.elb\.amazonaws\.com\/\{proxy\}$/,
      'aws_lb.x.dns_name',
    ],
    [
      'a balancer, with what is computed',
      integration({}, to('aws_lb.x.dns_name')),
      TF.replace('{proxy}"', '${lower("X")}"'),
      /^http:\/\/internal-x\.us-east-1\.elb\.amazonaws\.com\/x$/,
      'aws_lb.x.dns_name',
    ],
    [
      'a type that is not known here',
      integration({}, to('aws_apprunner_service.s.service_url')),
      '',
      /^http:\/\/i\.example\.com$/,
      'aws_apigatewayv2_integration.i.integration_uri',
    ],
  ])('of an integration is its address: %s', async (_, one, file, uri, key) => {
    const project = await read([...BALANCER, one], file)
    expect(input(project, 'Integration')?.integrationUri).toMatch(uri)
    expect(assumed(project)).toEqual([key])
    await perform(planProject(project), createTarget())
  })

  it('of an integration keeps the text around what is given', async () => {
    const project = await read([...BALANCER, integration({}, to('aws_lb.x.dns_name'))], TF, {
      overrides: { 'aws_lb.x.dns_name': 'localhost:3000' },
    })
    expect(input(project, 'Integration')?.integrationUri).toBe('http://localhost:3000/{proxy}')
  })

  it.each([
    ['a local value', undefined, ['aws_lambda_function.f', 'each.value'], 'first'],
    ['its own key, which none has', 'GET /', ['aws_lambda_function.f', 'each.key'], 'first'],
    ['its own key', 'second', ['aws_lambda_function.f', 'each.key'], 'second'],
    ['a key', 'GET /', ['aws_lambda_function.f["second"].invoke_arn', 'aws_lambda_function.f'], 'second'],
  ])(
    'of one of several functions is said where it is not clear: by %s',
    async (_, index, references, name) => {
      const functions = ['first', 'second'].map(
        (key): Planned => ({
          address: 'aws_lambda_function.f',
          index: key,
          values: { function_name: key, filename: 'f.zip' },
          unknown: { invoke_arn: true },
        }),
      )
      const one = integration({ integration_type: 'AWS_PROXY' }, { references })
      const planned = [API, ...functions, { ...one, ...(index !== undefined && { index }) }]
      const project = await read(planned)
      expect(input(project, 'Integration')?.integrationUri).toContain(`:function:${name}/invocations`)
      const [remark] = project.remarks.filter(({ kind }) => kind === 'assumed')
      const isClear = name === 'second'
      expect(remark?.text.split(':')[0]).toBe(
        isClear
          ? undefined
          : 'means one of several aws_lambda_function.f, and which one is not known before it is applied',
      )
    },
  )

  const VARIABLES = `resource "aws_apigatewayv2_stage" "s" {
  stage_variables = {
    table = aws_dynamodb_table.t.arn
    "from" = "queue \${aws_sqs_queue.q.id}"
  }
}
`
  it.each([
    ['as its file says', VARIABLES, 'queue https://sqs', 'table/t', []],
    ['by order, which is said', '', 'table/t', 'queue', ['aws_apigatewayv2_stage.s']],
    [
      'by order beside what is read',
      VARIABLES.replace('_sqs_queue.q.id', '_sqs_queue.q.id[*].x'),
      'table/t',
      'table/t',
      ['aws_apigatewayv2_stage.s'],
    ],
  ])('of members of a map is each %s', async (_, file, from, table, subjects) => {
    const project = await read(
      [
        API,
        { address: 'aws_dynamodb_table.t', values: { name: 't' }, unknown: { arn: true } },
        { address: 'aws_sqs_queue.q', values: { name: 'queue' }, unknown: { id: true } },
        {
          address: 'aws_apigatewayv2_stage.s',
          values: { name: 'live', stage_variables: { plain: 'x' } },
          unknown: { api_id: true, stage_variables: { from: true, table: true } },
          expressions: {
            api_id: OF_API,
            stage_variables: to('aws_dynamodb_table.t.arn', 'aws_sqs_queue.q.id'),
          },
        },
      ],
      file,
    )
    expect(input(project, 'Stage')?.stageVariables).toEqual({
      plain: 'x',
      from: expect.stringContaining(from),
      table: expect.stringContaining(table),
    })
    expect(assumed(project)).toEqual(subjects)
  })

  it('of a link is its network', async () => {
    const project = await read([
      { address: 'aws_subnet.s', unknown: { id: true } },
      {
        address: 'aws_apigatewayv2_vpc_link.l',
        values: { name: 'l', security_group_ids: [null] },
        unknown: { id: true, subnet_ids: true, security_group_ids: [true] },
        expressions: {
          subnet_ids: { references: ['aws_subnet.s'] },
          security_group_ids: to('aws_security_group.g.id'),
        },
      },
      { address: 'aws_security_group.g', unknown: { id: true } },
    ])
    expect(input(project, 'VpcLink')).toMatchObject({
      subnetIds: [expect.stringMatching(/^subnet-/)],
      securityGroupIds: [expect.stringMatching(/^sg-/)],
    })
    await perform(planProject(project), createTarget())
  })

  it('is not remarked upon where nothing here needs it', async () => {
    const project = await read([
      { address: 'aws_subnet.s', unknown: { id: true } },
      {
        address: 'aws_lambda_function.f',
        values: { function_name: 'f', filename: 'f.zip', vpc_config: [{ subnet_ids: [null] }] },
        unknown: { arn: true, vpc_config: [{ subnet_ids: [true] }] },
        expressions: { vpc_config: [{ subnet_ids: to('aws_subnet.s.id') }] },
      },
      { address: 'aws_cloudwatch_event_rule.r', values: { name: 'r' }, unknown: { arn: true } },
      {
        address: 'aws_lambda_permission.p',
        values: { action: 'lambda:InvokeFunction', principal: 'events.amazonaws.com', function_name: 'f' },
        unknown: { source_arn: true },
        expressions: { source_arn: to('aws_cloudwatch_event_rule.r.arn') },
      },
    ])
    expect(assumed(project)).toEqual([])
    expect(project.permissions[0]?.sourceArn).toBe('arn:aws:events:us-east-1:000000000000:rule/r')
  })

  it('is the name of a function, the same wherever it is named', async () => {
    const project = await read([
      API,
      {
        address: 'aws_lambda_function.my_function',
        values: { filename: 'f.zip' },
        unknown: { function_name: true, invoke_arn: true },
        expressions: { function_name: to('random_pet.p.id') },
      },
      integration({ integration_type: 'AWS_PROXY' }, to('aws_lambda_function.my_function.invoke_arn')),
    ])
    const [one] = project.functions
    expect(one?.name).toBe('my-function')
    expect(input(project, 'Integration')?.integrationUri).toContain(`${one?.arn}/invocations`)
    expect(assumed(project)).toEqual(['aws_lambda_function.my_function'])
  })
})
