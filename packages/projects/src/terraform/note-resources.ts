import { describeResource } from '../cloudformation/stack/describe-resource.ts'
import type { Remark, SourcePosition } from '../project/project.ts'
import { kindOf } from './attributes.ts'
import type { Instance } from './document/instances.ts'

/** What is read here besides API Gateway V2, or makes files and names alone. */
const READ =
  /^(aws_lambda_(function|alias|permission|layer_version|function_url)|archive_file|null_resource|terraform_data|random_\w+|local_\w+|time_\w+)$/

/** Beginnings of Terraform's types, with the type of CloudFormation that says the same. */
const FAMILIES: readonly (readonly [prefix: string, type: string])[] = [
  ['aws_api_gateway_', 'AWS::ApiGateway::RestApi'],
  ['aws_lambda_event_source_mapping', 'AWS::Lambda::EventSourceMapping'],
  ['aws_cloudwatch_event_', 'AWS::Events::Rule'],
  ['aws_scheduler_', 'AWS::Scheduler::Schedule'],
  ['aws_sns_topic_subscription', 'AWS::SNS::Subscription'],
  ['aws_iam_', 'AWS::IAM::Role'],
  ['aws_cloudwatch_', 'AWS::CloudWatch::Alarm'],
  ['aws_route53_', 'AWS::Route53::RecordSet'],
  ['aws_acm_', 'AWS::CertificateManager::Certificate'],
  ['aws_cloudfront_', 'AWS::CloudFront::Distribution'],
  ['aws_waf', 'AWS::WAFv2::WebACL'],
  ['aws_dynamodb_', 'AWS::DynamoDB::Table'],
  ['aws_sqs_', 'AWS::SQS::Queue'],
  ['aws_sns_', 'AWS::SNS::Topic'],
  ['aws_sfn_', 'AWS::StepFunctions::StateMachine'],
  ['aws_kinesis_', 'AWS::Kinesis::Stream'],
  ['aws_cognito_', 'AWS::Cognito::UserPool'],
  ['aws_vpc', 'AWS::EC2::VPC'],
  ['aws_subnet', 'AWS::EC2::Subnet'],
  ['aws_security_group', 'AWS::EC2::SecurityGroup'],
]

/** What a resource that is not run here means for the project; undefined for those that are read, and for data sources. */
export function describeInstance({ type, mode, address }: Instance, at: SourcePosition): Remark | undefined {
  if (mode === 'data' || kindOf(type) || READ.test(type)) return undefined
  const [, known] = FAMILIES.find(([prefix]) => type.startsWith(prefix)) ?? ['', type]
  return { ...describeResource(address, known, at), subject: `${address} (${type})` }
}
