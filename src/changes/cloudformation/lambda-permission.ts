/**
 * The statement that Lambda makes of a permission in the policy of a function or a layer.
 * Source: AWS Lambda API Reference, "AddPermission" and "AddLayerVersionPermission".
 */
import type { Holder } from '../../model/change.ts';
import { entry } from '../positions.ts';
import { holdsUnknown, unknown } from '../unknown-name.ts';
import { noteOpenElements } from './documents.ts';
import type { Resource } from './template.ts';
import type { TemplateReader } from './template-reader.ts';

/** Property -> operator and key of the condition that it becomes. */
const CONDITIONS: Readonly<Record<string, readonly [string, string]>> = {
  SourceArn: ['ArnLike', 'aws:SourceArn'],
  SourceAccount: ['StringEquals', 'aws:SourceAccount'],
  PrincipalOrgID: ['StringEquals', 'aws:PrincipalOrgID'],
  OrganizationId: ['StringEquals', 'aws:PrincipalOrgID'],
  EventSourceToken: ['StringEquals', 'lambda:EventSourceToken'],
  FunctionUrlAuthType: ['StringEquals', 'lambda:FunctionUrlAuthType'],
  InvokedViaFunctionUrl: ['Bool', 'lambda:InvokedViaFunctionUrl'],
};

export function readPermission(reader: TemplateReader, resource: Resource, holder: Holder): void {
  const { lines, properties } = resource;
  const element = (name: string) => reader.text(entry(properties, name));
  const condition: Record<string, Record<string, string>> = {};
  for (const [property, [operator, key]] of Object.entries(CONDITIONS)) {
    const value = element(property);
    if (value !== undefined) condition[operator] = { ...condition[operator], [key]: value };
  }
  const statement = {
    Effect: 'Allow',
    Principal: principal(element('Principal') ?? ''),
    Action: element('Action') ?? '',
    Resource: functionArn(element('FunctionName') ?? element('LayerVersionArn') ?? '*'),
    ...(Object.keys(condition).length > 0 && { Condition: condition }),
  };
  noteOpenElements(reader.values, statement, lines);
  const document = { Version: '2012-10-17', Statement: [statement] };
  reader.add('resource', holder, { document, lines, statements: [lines] });
}

/** The name of a service has dots, and neither an account nor an ARN has that form. */
function principal(text: string): unknown {
  if (text === '*') return '*';
  const isService = /^[\w-]+(?:\.[\w-]+)+$/.test(text) || (holdsUnknown(text) && text.includes('.'));
  return isService ? { Service: text } : { AWS: text };
}

function functionArn(text: string): string {
  if (text === '*' || text.startsWith('arn:') || holdsUnknown(text)) return text;
  const [partition, region, account] = ['AWS::Partition', 'AWS::Region', 'AWS::AccountId'].map(unknown);
  return `arn:${partition}:lambda:${region}:${account}:function:${text}`;
}
