import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startDev } from '../fixtures/dev-process.ts'

const TEMPLATE = `Transform: AWS::Serverless-2016-10-31
Resources:
  Other:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      InlineCode: "exports.handler = async ({ rawPath }) => 'other ' + rawPath"
      FunctionUrlConfig: { AuthType: NONE }
  Caller:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      InlineCode: |
        const ask = async (url) => (await fetch(url)).text()
        const { OTHER, API, SOCKET, ELSEWHERE } = process.env
        exports.handler = async ({ rawPath }) =>
          rawPath === '/hello' ? 'hello' : [await ask(OTHER + 'x'), await ask(API + '/hello'), SOCKET, ELSEWHERE]
      Environment:
        Variables:
          OTHER: !GetAtt OtherUrl.FunctionUrl
          API: !Sub https://\${ServerlessHttpApi}.execute-api.\${AWS::Region}.amazonaws.com
          SOCKET: !Sub wss://\${ServerlessHttpApi}.execute-api.\${AWS::Region}.amazonaws.com/live
          ELSEWHERE: https://abcdefghij.execute-api.us-east-1.amazonaws.com
      Events:
        Any: { Type: HttpApi, Properties: { Path: '/{proxy+}', Method: GET } }
`

it('variables of functions name what the project serves by its addresses here', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-addresses-'))
  writeFileSync(join(folder, 'template.yaml'), TEMPLATE)
  const dev = await startDev(folder)
  const api = dev.urlOf('ServerlessHttpApi')
  expect(await (await fetch(`${api}/ask`)).json()).toEqual([
    'other /x',
    'hello',
    `${api.replace('http', 'ws')}/live`,
    'https://abcdefghij.execute-api.us-east-1.amazonaws.com',
  ])
  await dev.stop()
  rmSync(folder, { recursive: true })
})
