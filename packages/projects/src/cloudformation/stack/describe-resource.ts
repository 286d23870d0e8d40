import type { Remark, SourcePosition } from '../../project/project.ts'

/** What a resource that is not run here means for the project. */
export function describeResource(logicalId: string, type: string, at: SourcePosition): Remark {
  const [, kind, text] = FAMILIES.find(([pattern]) => pattern.test(type)) ?? UNKNOWN
  return { subject: `${logicalId} (${type})`, text, kind, at }
}

type Family = readonly [pattern: RegExp, kind: Remark['kind'], text: string]

const UNKNOWN: Family = [
  /./,
  'missing',
  'is not run here: what uses it needs the deployed one (its name in a file of --env-file), an emulator of it, or a value of yours',
]

/** Families of types, the first that fits. */
const FAMILIES: readonly Family[] = [
  [
    /^AWS::ApiGateway::/,
    'missing',
    'is of REST APIs (API Gateway V1), which are not served here: its routes are missing',
  ],
  [
    /^AWS::Lambda::EventSourceMapping$/,
    'missing',
    'does not run here: nothing from its source invokes the function',
  ],
  [
    /^AWS::Lambda::(EventInvokeConfig|CodeSigningConfig|LayerVersionPermission)$/,
    'ignored',
    'is ignored: nothing here depends on it',
  ],
  [
    /^AWS::(Events|Scheduler)::(Rule|Schedule|ScheduleGroup|EventBusPolicy)$/,
    'missing',
    'does not run here: it invokes nothing',
  ],
  [/^AWS::Pipes::/, 'missing', 'does not run here: nothing flows through it'],
  [/^AWS::SNS::Subscription$/, 'missing', 'does not run here: no message invokes its endpoint'],
  [/^AWS::IAM::/, 'ignored', 'is not enforced: functions here have the credentials that you give them'],
  [/Policy$|Policies$/, 'ignored', 'is not enforced here'],
  [
    /^AWS::(Logs|CloudWatch|XRay|ApplicationInsights|Synthetics|Oam)::/,
    'ignored',
    'is not made here: output goes to the terminal',
  ],
  [
    /^AWS::CDK::|^AWS::CloudFormation::(WaitCondition|WaitConditionHandle)$/,
    'ignored',
    'does nothing for a running project',
  ],
  [
    /^AWS::(CodeDeploy|CodeBuild|CodePipeline|CodeStar\w*|ApplicationAutoScaling|AutoScaling|AppConfig|Config|Budgets)::/,
    'ignored',
    'is of deployment and operation, and does nothing here',
  ],
  [
    /^AWS::(Route53\w*|CertificateManager|CloudFront|WAF\w*|Shield)::/,
    'ignored',
    'stands before the API in AWS, and does nothing here',
  ],
  [
    /^AWS::(EC2|NetworkFirewall|VpcLattice)::/,
    'ignored',
    'is of the network in AWS: private targets are reached only where this machine reaches them',
  ],
  [
    /^AWS::CloudFormation::(CustomResource|Macro)$|^Custom::/,
    'missing',
    'runs at deployment in AWS: what it does and returns is missing',
  ],
  [
    /^AWS::DynamoDB::/,
    'missing',
    'is not created here: functions need the deployed one (its name in a file of --env-file) or an emulator (--aws-endpoint)',
  ],
  [
    /^AWS::(SQS|SNS|Events|Kinesis\w*|StepFunctions)::/,
    'missing',
    'does not run here: integrations and functions that send to it need the deployed one (its name in a file of --env-file) or an emulator (--aws-endpoint)',
  ],
  [
    /^AWS::Cognito::/,
    'missing',
    'does not run here: tokens come from the deployed one, its id in a file of --env-file, or from another issuer',
  ],
]
