import { App, CfnOutput, Stack } from 'aws-cdk-lib'
import { HttpApi, HttpMethod, WebSocketApi, WebSocketStage } from 'aws-cdk-lib/aws-apigatewayv2'
import {
  HttpJwtAuthorizer,
  HttpLambdaAuthorizer,
  HttpLambdaResponseType,
} from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration, WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda'

const stack = new Stack(new App(), 'Orders')
const code = Code.fromAsset('functions')
const node = (id, handler) => new LambdaFunction(stack, id, { runtime: Runtime.NODEJS_22_X, code, handler })

const orders = new HttpLambdaIntegration('OrdersIntegration', node('List', 'list.handler'))
const partners = new HttpLambdaAuthorizer('Partners', node('Partner', 'partner.handler'), {
  identitySource: ['$request.header.x-partner'],
  responseTypes: [HttpLambdaResponseType.SIMPLE],
})
const users = new HttpJwtAuthorizer('Users', 'https://issuer.example.com', { jwtAudience: ['orders'] })

const api = new HttpApi(stack, 'Api')
api.addRoutes({ path: '/orders', methods: [HttpMethod.GET], integration: orders })
api.addRoutes({
  path: '/orders/partner',
  methods: [HttpMethod.GET],
  integration: orders,
  authorizer: partners,
})
api.addRoutes({ path: '/orders', methods: [HttpMethod.POST], integration: orders, authorizer: users })

const count = new LambdaFunction(stack, 'Count', {
  runtime: Runtime.PYTHON_3_13,
  code,
  handler: 'count.handler',
})
api.addRoutes({
  path: '/count/{text}',
  methods: [HttpMethod.GET],
  integration: new HttpLambdaIntegration('CountIntegration', count),
})

const chat = new WebSocketApi(stack, 'Chat')
chat.addRoute('say', {
  integration: new WebSocketLambdaIntegration('SayIntegration', node('Say', 'say.handler')),
  returnResponse: true,
})
new WebSocketStage(stack, 'Live', { webSocketApi: chat, stageName: 'live', autoDeploy: true })

new CfnOutput(stack, 'Url', { value: api.apiEndpoint })
