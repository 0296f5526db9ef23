/**
 * What the events of SAM's functions and state machines grant.
 * Source: AWS Serverless Application Model Developer Guide, `EventSource` of `AWS::Serverless::Function` and of
 * `AWS::Serverless::StateMachine`, "Generated CloudFormation resources"; the policies as its transform attaches them.
 */
import type { Holder } from '../../model/change.ts';
import { entry, type PlacedValue, quoted, textOf } from '../positions.ts';
import { unknown } from '../unknown-name.ts';
import { callOf } from './intrinsics.ts';
import { noteOpen, type Resource } from './template.ts';
import type { TemplateReader } from './template-reader.ts';

/** What the function's own role gets, of which the template needs say nothing. */
const POLLED: Readonly<Record<string, string>> = {
  DynamoDB: 'AWSLambdaDynamoDBExecutionRole',
  Kinesis: 'AWSLambdaKinesisExecutionRole',
  MSK: 'AWSLambdaMSKExecutionRole',
  SQS: 'AWSLambdaSQSQueueExecutionRole',
};

/** One service may invoke the one function, for the one source that the event names. */
const INVOKED: readonly string[] = [
  'Api',
  'CloudWatchEvent',
  'CloudWatchLogs',
  'Cognito',
  'EventBridgeRule',
  'HttpApi',
  'IoTRule',
  'S3',
  'SNS',
  'Schedule',
];

/** @param role that SAM makes for the resource; absent: it makes none */
export function readEvents(reader: TemplateReader, resource: Resource, role: Holder | undefined): void {
  const { id, type, properties } = resource;
  const isFunction = type === 'AWS::Serverless::Function';
  for (const events of reader.items(entry(properties, 'Events'))) {
    if (events.kind !== 'map' || callOf(events) !== undefined) {
      reader.values.note(events.lines, 'the events of a SAM resource');
      continue;
    }
    noteOpen(events, reader.values.note);
    for (const { key, value } of events.pairs) {
      if (key.startsWith('Fn::')) continue;
      const event = textOf(entry(value, 'Type')) ?? '';
      const managed = Object.hasOwn(POLLED, event) ? POLLED[event] : undefined;
      if (isFunction && managed !== undefined) {
        if (role !== undefined) attachPolled(reader, role, managed, value);
      } else if (!isFunction || !INVOKED.includes(event)) {
        const what = `the access that the SAM event ${quoted(key).slice(1, -1)} of type ${quoted(event).slice(1, -1)} grants`;
        if (isFunction && role === undefined && POLLING.has(event)) continue;
        reader.values.note(value.lines, what);
      }
    }
  }
  if (isFunction) readUrl(reader, id, entry(properties, 'FunctionUrlConfig'));
}

/** Of these the function's role needs rights as well, which SAM gives to a role of its own only. */
const POLLING: ReadonlySet<string> = new Set(['DocumentDB', 'MQ', 'SelfManagedKafka']);

function attachPolled(reader: TemplateReader, holder: Holder, name: string, { lines }: PlacedValue): void {
  const partition = reader.values.referred('AWS::Partition', lines);
  const arn = `arn:${typeof partition === 'string' ? partition : 'aws'}:iam::aws:policy/service-role/${name}`;
  reader.attachments.push({ relation: 'attached', holder, target: { arn }, lines });
}

/** A URL without authentication lets everybody invoke the function. */
function readUrl(reader: TemplateReader, id: string, config: PlacedValue | undefined): void {
  for (const item of reader.items(config)) {
    const type = reader.text(entry(item, 'AuthType'));
    if (type === 'AWS_IAM' || type === undefined) continue;
    const { lines } = item;
    if (type !== 'NONE') {
      reader.values.note(lines, 'the AuthType of a function URL');
      continue;
    }
    const statement = {
      Effect: 'Allow',
      Principal: '*',
      Action: 'lambda:InvokeFunctionUrl',
      Resource: unknown(`${id}.Arn`),
      Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': type } },
    };
    const document = { Version: '2012-10-17', Statement: [statement] };
    reader.add(
      'resource',
      { type: 'resource', address: `${id}UrlPublicPermissions` },
      {
        ...{ document, lines, statements: [lines] },
      },
    );
  }
}
