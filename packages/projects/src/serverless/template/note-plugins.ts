import { positionOf } from '../../documents/positions.ts'
import type { Remark } from '../../project/project.ts'
import type { Service } from '../service/service.ts'

type Fact = readonly [kind: Remark['kind'], text: string]

const BUILDS = 'would bundle the functions: they run from their sources here'
const LOCAL = 'would run the service locally, which happens here without it'
const PYTHON =
  "would install the functions' packages: they are those of this machine's interpreter and of what is vendored"
const DOMAIN = 'would make the custom domain: the API answers by its own address'
const REST = 'is of REST APIs, which are not served here'

/** What well-known plug-ins would have done. */
const PLUGINS: Readonly<Record<string, Fact>> = {
  'serverless-esbuild': ['ignored', BUILDS],
  'serverless-webpack': ['ignored', BUILDS],
  'serverless-bundle': ['ignored', BUILDS],
  'serverless-plugin-typescript': ['ignored', BUILDS],
  'serverless-jetpack': ['ignored', BUILDS],
  'serverless-plugin-optimize': ['ignored', BUILDS],
  'serverless-build-client': ['ignored', 'would build a web page, which is not served here'],
  'serverless-python-requirements': ['ignored', PYTHON],
  'serverless-ruby-layer': ['ignored', "would pack the functions' gems: they are those of this machine"],
  'serverless-go-plugin': ['missing', 'would build the functions: build their executables before'],
  'serverless-rust': ['missing', 'would build the functions: build their executables before'],
  'serverless-offline': ['ignored', LOCAL],
  'serverless-offline-sqs': ['missing', 'would let queues invoke functions: nothing does here'],
  'serverless-offline-sns': ['missing', 'would let topics invoke functions: nothing does here'],
  'serverless-offline-ssm': [
    'assumed',
    'would give values of parameters: give them by lines ssm:/name=… in a file of --env-file',
  ],
  'serverless-dynamodb': [
    'missing',
    'would start a local DynamoDB: start one and name it with --aws-endpoint',
  ],
  'serverless-dynamodb-local': [
    'missing',
    'would start a local DynamoDB: start one and name it with --aws-endpoint',
  ],
  'serverless-localstack': ['ignored', 'would send the deployment elsewhere'],
  'serverless-domain-manager': ['missing', DOMAIN],
  'serverless-certificate-creator': ['ignored', 'would make a certificate for a custom domain'],
  'serverless-dotenv-plugin': [
    'assumed',
    'would read .env into the environments of all functions: write useDotenv, or name variables',
  ],
  'serverless-iam-roles-per-function': ['ignored', 'would make roles, which are not enforced here'],
  'serverless-prune-plugin': ['ignored', 'would remove old versions of functions'],
  'serverless-plugin-warmup': ['ignored', 'would call the functions now and then'],
  'serverless-plugin-log-retention': ['ignored', 'would set how long logs are kept'],
  'serverless-plugin-canary-deployments': ['ignored', 'would shift traffic at a deployment'],
  'serverless-plugin-split-stacks': ['ignored', 'would split the stack, which changes nothing here'],
  'serverless-plugin-lambda-dead-letter': ['ignored', 'would set where failed events go'],
  'serverless-plugin-tracing': ['ignored', 'would switch tracing on'],
  'serverless-plugin-datadog': ['ignored', 'would add layers for traces and metrics'],
  'serverless-s3-sync': ['missing', 'would copy files to a bucket'],
  'serverless-step-functions': ['missing', 'would make state machines, which do not run here'],
  'serverless-appsync-plugin': ['missing', 'would make a GraphQL API, which is not served here'],
  'serverless-apigateway-service-proxy': ['missing', REST],
  'serverless-api-gateway-throttling': ['missing', REST],
  'serverless-openapi-documentation': ['ignored', 'would document the API'],
  'serverless-export-env': ['ignored', 'would write the environments of functions into a file'],
  'serverless-stack-output': ['ignored', 'would write the outputs of the stack into a file'],
  'serverless-pseudo-parameters': ['ignored', 'is not needed: pseudo parameters are known'],
  'serverless-deployment-bucket': ['ignored', 'would make the bucket of the deployment'],
  'serverless-better-credentials': ['ignored', 'would find credentials for the deployment'],
}

/** Says of each plug-in once what it would have done, as none is run. */
export function notePlugins({ configuration, at, remark }: Service): void {
  const { plugins } = configuration
  const named = Array.isArray(plugins)
    ? plugins
    : ((plugins as { modules?: unknown[] } | undefined)?.modules ?? [])
  named.forEach((plugin: unknown, index: number) => {
    const name = String(plugin)
    const known = Object.hasOwn(PLUGINS, name) ? PLUGINS[name] : undefined
    const [kind, text] = known ?? ['missing', 'is not run here: what it changes in the service is missing']
    remark({ subject: `plug-in ${name}`, text, kind, at: positionOf(plugins, index) ?? at })
  })
}
