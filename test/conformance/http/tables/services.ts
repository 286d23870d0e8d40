/** A service integration, the request that it serves, and what its service receives. */
export interface ServiceRow {
  readonly subtype: string
  readonly parameters: Readonly<Record<string, string>>
  readonly when?: { readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  readonly received: {
    readonly service: string
    /** us-east-1 when omitted. */
    readonly region?: string
    /** POST when omitted. */
    readonly method?: string
    /** `/` when omitted. */
    readonly url?: string
    readonly headers?: Readonly<Record<string, string>>
    /** The body, parsed; undefined for none. */
    readonly fields?: unknown
  }
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const QUEUE = { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/pets' }
const VERSION = { Version: '2012-11-05' }
const MACHINE = 'arn:aws:states:eu-west-1:111122223333:stateMachine:pets'
const EXECUTION = 'arn:aws:states:eu-west-1:111122223333:execution:pets:one'
const json = (version: string, target: string) => ({
  'content-type': `application/x-amz-json-${version}`,
  'x-amz-target': target,
})

const sqs: Readonly<Record<string, ServiceRow>> = {
  'SQS-SendMessage': {
    subtype: 'SQS-SendMessage',
    parameters: { ...QUEUE, MessageBody: '$request.body' },
    when: { body: 'é & "more"=1' },
    received: {
      service: 'sqs',
      headers: FORM,
      fields: { Action: 'SendMessage', ...VERSION, ...QUEUE, MessageBody: 'é & "more"=1' },
    },
  },
  'SQS-SendMessage with every parameter': {
    subtype: 'SQS-SendMessage',
    parameters: {
      ...QUEUE,
      MessageBody: '$request.body',
      DelaySeconds: '5',
      MessageAttributes:
        '{"color":{"DataType":"String","StringValue":"${request.header.color}"},"size":{"DataType":"Number","StringValue":7}}',
      MessageDeduplicationId: 'once',
      MessageGroupId: 'api.$context.stage/$request.header.color',
      MessageSystemAttributes:
        '{"AWSTraceHeader":{"DataType":"String","StringValue":"Root=$request.header.root"}}',
      Region: 'eu-west-1',
    },
    when: { headers: { color: 'red', root: '1' }, body: 'hello' },
    received: {
      service: 'sqs',
      region: 'eu-west-1',
      headers: FORM,
      fields: {
        Action: 'SendMessage',
        ...VERSION,
        ...QUEUE,
        MessageBody: 'hello',
        DelaySeconds: '5',
        'MessageAttribute.1.Name': 'color',
        'MessageAttribute.1.Value.DataType': 'String',
        'MessageAttribute.1.Value.StringValue': 'red',
        'MessageAttribute.2.Name': 'size',
        'MessageAttribute.2.Value.DataType': 'Number',
        'MessageAttribute.2.Value.StringValue': '7',
        MessageDeduplicationId: 'once',
        MessageGroupId: 'api.$default/red',
        'MessageSystemAttribute.1.Name': 'AWSTraceHeader',
        'MessageSystemAttribute.1.Value.DataType': 'String',
        'MessageSystemAttribute.1.Value.StringValue': 'Root=1',
      },
    },
  },
  'SQS-ReceiveMessage with every parameter': {
    subtype: 'SQS-ReceiveMessage',
    parameters: {
      ...QUEUE,
      AttributeNames: 'SenderId, SentTimestamp',
      MaxNumberOfMessages: '10',
      MessageAttributeNames: '["color","size"]',
      ReceiveRequestAttemptId: 'first',
      VisibilityTimeout: '30',
      WaitTimeSeconds: '0',
      Region: 'eu-west-1',
    },
    received: {
      service: 'sqs',
      region: 'eu-west-1',
      headers: FORM,
      fields: {
        Action: 'ReceiveMessage',
        ...VERSION,
        ...QUEUE,
        'AttributeName.1': 'SenderId',
        'AttributeName.2': 'SentTimestamp',
        'MessageAttributeName.1': 'color',
        'MessageAttributeName.2': 'size',
        MaxNumberOfMessages: '10',
        ReceiveRequestAttemptId: 'first',
        VisibilityTimeout: '30',
        WaitTimeSeconds: '0',
      },
    },
  },
  'SQS-DeleteMessage': {
    subtype: 'SQS-DeleteMessage',
    parameters: { ...QUEUE, ReceiptHandle: '$request.path.id', Region: 'eu-west-1' },
    received: {
      service: 'sqs',
      region: 'eu-west-1',
      headers: FORM,
      fields: { Action: 'DeleteMessage', ...VERSION, ...QUEUE, ReceiptHandle: '7' },
    },
  },
  'SQS-PurgeQueue': {
    subtype: 'SQS-PurgeQueue',
    parameters: { ...QUEUE, Region: 'eu-west-1' },
    received: {
      service: 'sqs',
      region: 'eu-west-1',
      headers: FORM,
      fields: { Action: 'PurgeQueue', ...VERSION, ...QUEUE },
    },
  },
}

const eventBridge: Readonly<Record<string, ServiceRow>> = {
  'EventBridge-PutEvents': {
    subtype: 'EventBridge-PutEvents',
    parameters: { Detail: '$request.body', DetailType: 'pet', Source: 'shop' },
    when: { body: '{"name":"Rex"}' },
    received: {
      service: 'events',
      headers: json('1.1', 'AWSEvents.PutEvents'),
      fields: { Entries: [{ Detail: '{"name":"Rex"}', DetailType: 'pet', Source: 'shop' }] },
    },
  },
  'EventBridge-PutEvents with every parameter': {
    subtype: 'EventBridge-PutEvents',
    parameters: {
      Detail: '{}',
      DetailType: 'pet',
      Source: 'shop',
      EventBusName: 'pets',
      TraceHeader: 'Root=1',
      Time: '2026-03-02T10:00:00+01:00',
      Resources: 'arn:aws:a,arn:aws:b',
      Region: 'eu-west-1',
    },
    received: {
      service: 'events',
      region: 'eu-west-1',
      headers: json('1.1', 'AWSEvents.PutEvents'),
      fields: {
        Entries: [
          {
            Detail: '{}',
            DetailType: 'pet',
            Source: 'shop',
            EventBusName: 'pets',
            TraceHeader: 'Root=1',
            Time: 1_772_442_000,
            Resources: ['arn:aws:a', 'arn:aws:b'],
          },
        ],
      },
    },
  },
  'EventBridge-PutEvents at a time in seconds': {
    subtype: 'EventBridge-PutEvents',
    parameters: { Detail: '{}', DetailType: 'pet', Source: 'shop', Time: '${request.header.at}' },
    when: { headers: { at: '1772442000' } },
    received: {
      service: 'events',
      headers: json('1.1', 'AWSEvents.PutEvents'),
      fields: { Entries: [{ Detail: '{}', DetailType: 'pet', Source: 'shop', Time: 1_772_442_000 }] },
    },
  },
}

const others: Readonly<Record<string, ServiceRow>> = {
  'Kinesis-PutRecord with every parameter': {
    subtype: 'Kinesis-PutRecord',
    parameters: {
      StreamName: 'pets',
      Data: '$request.body',
      PartitionKey: '$request.path.id',
      SequenceNumberForOrdering: '49',
      ExplicitHashKey: '12',
      Region: 'eu-west-1',
    },
    when: { body: 'Rex é' },
    received: {
      service: 'kinesis',
      region: 'eu-west-1',
      headers: json('1.1', 'Kinesis_20131202.PutRecord'),
      fields: {
        StreamName: 'pets',
        Data: 'UmV4IMOp',
        PartitionKey: '7',
        SequenceNumberForOrdering: '49',
        ExplicitHashKey: '12',
      },
    },
  },
  'StepFunctions-StartExecution with every parameter': {
    subtype: 'StepFunctions-StartExecution',
    parameters: { StateMachineArn: MACHINE, Name: 'one', Input: '$request.body', Region: 'eu-west-1' },
    when: { body: '{"a":1}' },
    received: {
      service: 'states',
      region: 'eu-west-1',
      headers: json('1.0', 'AWSStepFunctions.StartExecution'),
      fields: { stateMachineArn: MACHINE, name: 'one', input: '{"a":1}' },
    },
  },
  'StepFunctions-StartSyncExecution with every parameter': {
    subtype: 'StepFunctions-StartSyncExecution',
    parameters: {
      StateMachineArn: MACHINE,
      Name: 'one',
      Input: '{}',
      TraceHeader: 'Root=1',
      Region: 'eu-west-1',
    },
    received: {
      service: 'states',
      region: 'eu-west-1',
      headers: json('1.0', 'AWSStepFunctions.StartSyncExecution'),
      fields: { stateMachineArn: MACHINE, name: 'one', input: '{}', traceHeader: 'Root=1' },
    },
  },
  'StepFunctions-StopExecution with every parameter': {
    subtype: 'StepFunctions-StopExecution',
    parameters: { ExecutionArn: EXECUTION, Cause: 'no more', Error: 'Tired', Region: 'eu-west-1' },
    received: {
      service: 'states',
      region: 'eu-west-1',
      headers: json('1.0', 'AWSStepFunctions.StopExecution'),
      fields: { executionArn: EXECUTION, cause: 'no more', error: 'Tired' },
    },
  },
  'AppConfig-GetConfiguration': {
    subtype: 'AppConfig-GetConfiguration',
    parameters: {
      Application: 'pet shop',
      Environment: 'prod/eu',
      Configuration: "it's",
      ClientId: '$request.path.id',
    },
    received: {
      service: 'appconfig',
      method: 'GET',
      url: "/applications/pet%20shop/environments/prod%2Feu/configurations/it's?client_id=7",
    },
  },
  'AppConfig-GetConfiguration with every parameter': {
    subtype: 'AppConfig-GetConfiguration',
    parameters: {
      Application: 'a',
      Environment: 'e',
      Configuration: 'c',
      ClientId: 'x&y',
      ClientConfigurationVersion: '2',
      Region: 'eu-west-1',
    },
    received: {
      service: 'appconfig',
      region: 'eu-west-1',
      method: 'GET',
      url: '/applications/a/environments/e/configurations/c?client_id=x%26y&client_configuration_version=2',
    },
  },
}

/** Every subtype with every parameter, by title. */
export const services: Readonly<Record<string, ServiceRow>> = { ...sqs, ...eventBridge, ...others }
