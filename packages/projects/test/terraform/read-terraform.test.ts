import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Project, planProject, readProject } from '../../src/index.ts'

/** What Terraform 1.11 with version 5.100 of the provider printed of the files beside it. */
const PLAN = join(dirname(fileURLToPath(import.meta.url)), 'plan')

let folder: string
let project: Project

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-terraform-'))
  cpSync(PLAN, folder, { recursive: true })
  writeFileSync(join(folder, 'notes.zip'), '')
  project = await readProject(folder, { env: {}, stackName: 'notes' })
})

afterAll(() => rmSync(folder, { recursive: true }))

const find = (logicalId: string) => project.resources.find((one) => one.logicalId === logicalId)

describe('a plan of Terraform', () => {
  it('has its APIs with all routes, those of modules and of count and for_each too', () => {
    const routes = project.resources.filter(({ kind }) => kind === 'Route')
    const apis = new Map(
      project.resources.flatMap(({ kind, id, input }) => (kind === 'Api' ? [[id, input.name]] : [])),
    )
    expect(
      routes.map(({ parents, input }) => [
        apis.get(parents.apiId as string),
        input.routeKey,
        input.authorizationType,
      ]),
    ).toEqual([
      ['notes', 'GET /closed', 'JWT'],
      ['notes', 'GET /open/{id}', 'NONE'],
      ['chat', '$connect', 'NONE'],
      ['chat', '$default', 'NONE'],
    ])
  })

  it('refers to what is not known before it is applied by ids that stay the same', async () => {
    const closed = find('aws_apigatewayv2_route.each["GET /closed"]')
    expect(closed?.input.target).toBe(`integrations/${find('aws_apigatewayv2_integration.notes')?.id}`)
    expect(closed?.input.authorizerId).toBe(find('aws_apigatewayv2_authorizer.jwt')?.id)
    expect(find('module.chat[0].aws_apigatewayv2_stage.chat')?.input.deploymentId).toBe(
      find('module.chat[0].aws_apigatewayv2_deployment.chat')?.id,
    )
    const again = await readProject(folder, { env: {}, stackName: 'notes' })
    expect(again.resources.map(({ id }) => id)).toEqual(project.resources.map(({ id }) => id))
  })

  it('hands references on through variables of modules', () => {
    const uri = 'arn:aws:lambda:us-east-1:000000000000:function:notes/invocations'
    expect(find('module.chat[0].aws_apigatewayv2_integration.chat')?.input.integrationUri).toMatch(uri)
  })

  it('makes blocks what the management API takes', () => {
    expect(find('aws_apigatewayv2_api.http')?.input).toEqual({
      name: 'notes',
      protocolType: 'HTTP',
      corsConfiguration: { allowOrigins: ['*'], allowMethods: ['GET'] },
    })
    expect(find('aws_apigatewayv2_authorizer.jwt')?.input).toEqual({
      name: 'jwt',
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { audience: ['notes-app'], issuer: 'https://issuer.example.com' },
    })
    expect(find('aws_apigatewayv2_stage.live')?.input).toMatchObject({
      stageName: 'live',
      autoDeploy: true,
      defaultRouteSettings: { throttlingBurstLimit: 10, throttlingRateLimit: 5.5 },
    })
  })

  it('has functions with their code, and variables that the plan does not name', () => {
    const [one] = project.functions
    expect(one?.code).toEqual({ type: 'file', path: join(folder, 'notes.zip') })
    expect(one?.environment).toEqual({
      API: `https://${find('aws_apigatewayv2_api.http')?.id}.execute-api.us-east-1.amazonaws.com`,
      STAGE: 'live',
    })
    expect(project.permissions).toEqual([
      {
        functionName: 'notes',
        action: 'lambda:InvokeFunction',
        principal: 'apigateway.amazonaws.com',
        sourceArn: `arn:aws:execute-api:us-east-1:000000000000:${find('aws_apigatewayv2_api.http')?.id}/*/*`,
        at: { file: join(folder, 'main.tf'), line: 68, column: 1 },
      },
    ])
  })

  it('says once, with file and line, what is not run here', () => {
    expect(project.remarks.map(({ subject, kind, at }) => [subject, kind, at.file, at.line])).toEqual([
      ['aws_dynamodb_table.t (aws_dynamodb_table)', 'missing', join(folder, 'main.tf'), 74],
      ['aws_iam_role.fn (aws_iam_role)', 'ignored', join(folder, 'main.tf'), 15],
    ])
  })

  it('has outputs, and calls in an order in which they can be made', () => {
    expect(project.outputs).toEqual([
      {
        stack: 'notes',
        name: 'url',
        value: `https://${find('aws_apigatewayv2_api.http')?.id}.execute-api.us-east-1.amazonaws.com/live`,
      },
    ])
    const operations = planProject(project).map(({ operation }) => operation)
    expect(operations[0]).toBe('CreateApi')
    expect(operations).toHaveLength(project.resources.length)
  })

  it('packs no folder: sources of an archive_file run as they stand', async () => {
    const document = {
      format_version: '1.2',
      planned_values: {
        root_module: {
          resources: [
            {
              address: 'aws_lambda_function.a',
              mode: 'managed',
              type: 'aws_lambda_function',
              name: 'a',
              values: {
                function_name: 'a',
                filename: 'build/a.zip',
                handler: 'a.handler',
                runtime: 'nodejs22.x',
              },
            },
          ],
        },
      },
      prior_state: {
        values: {
          root_module: {
            resources: [
              {
                address: 'data.archive_file.a',
                mode: 'data',
                type: 'archive_file',
                name: 'a',
                values: { output_path: './build/a.zip', source_dir: './src' },
              },
            ],
          },
        },
      },
    }
    writeFileSync(join(folder, 'tfplan.json'), JSON.stringify(document))
    const { functions } = await readProject(join(folder, 'tfplan.json'), { env: {} })
    expect(functions[0]?.code).toEqual({ type: 'folder', path: join(folder, 'src') })
  })

  it('names an archive that is not built yet, and says so', async () => {
    const values = {
      function_name: 'late',
      filename: 'late.zip',
      handler: 'a.handler',
      runtime: 'nodejs22.x',
    }
    const one = {
      address: 'aws_lambda_function.late',
      mode: 'managed',
      type: 'aws_lambda_function',
      name: 'late',
      values,
    }
    const document = { format_version: '1.2', planned_values: { root_module: { resources: [one] } } }
    writeFileSync(join(folder, 'tfplan.json'), JSON.stringify(document))
    const { functions, remarks } = await readProject(join(folder, 'tfplan.json'), { env: {} })
    expect(functions[0]?.code).toEqual({ type: 'file', path: join(folder, 'late.zip') })
    expect(remarks.map(({ text }) => text)).toEqual([
      'has its code at late.zip, which is not there: build it first',
    ])
  })

  it('of a state keeps the ids that were given', async () => {
    const values = { id: 'abc123defg', name: 'deployed', protocol_type: 'HTTP' }
    const one = {
      address: 'aws_apigatewayv2_api.a',
      mode: 'managed',
      type: 'aws_apigatewayv2_api',
      name: 'a',
      values,
    }
    writeFileSync(
      join(folder, 'state.json'),
      JSON.stringify({ format_version: '1.0', values: { root_module: { resources: [one] } } }),
    )
    const { resources } = await readProject(join(folder, 'state.json'), { env: {} })
    expect(resources.map(({ id, input }) => [id, input])).toEqual([
      ['abc123defg', { name: 'deployed', protocolType: 'HTTP' }],
    ])
  })
})
