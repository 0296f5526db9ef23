/**
 * The functions and state machines of SAM, for each of which it makes a role unless one is given.
 * Source: AWS Serverless Application Model Developer Guide, `AWS::Serverless::Function`, "Globals section" and "Generated
 * CloudFormation resources"; the trust policies as its transform writes them.
 */
import type { Holder } from '../../model/change.ts';
import { entry, type PlacedValue, quoted } from '../positions.ts';
import { readStatements } from './documents.ts';
import { callOf } from './intrinsics.ts';
import { readEvents } from './serverless-events.ts';
import { noteOpen, type Resource } from './template.ts';
import type { TemplateReader } from './template-reader.ts';

/** Type -> its name in Globals, and the service that takes the role. */
const ROLE_MAKERS: Readonly<Record<string, readonly [string, string]>> = {
  'AWS::Serverless::Function': ['Function', 'lambda.amazonaws.com'],
  'AWS::Serverless::StateMachine': ['StateMachine', 'states.amazonaws.com'],
};

const CONNECTOR = 'the access that a SAM connector grants';

/** Whether the resource is one of SAM that is read here. */
export function readServerless(reader: TemplateReader, resource: Resource): boolean {
  const { type, id, lines, properties } = resource;
  const { values } = reader;
  if (type === 'AWS::Serverless::Connector') values.note(lines, CONNECTOR);
  if (resource.connectors !== undefined) values.note(resource.connectors.lines, CONNECTOR);
  const custom = entry(entry(entry(properties, 'Auth'), 'ResourcePolicy'), 'CustomStatements');
  if (type === 'AWS::Serverless::Api' && custom !== undefined) {
    reader.add('resource', { type: 'resource', address: id }, readStatements(values, custom));
  }
  const maker = Object.hasOwn(ROLE_MAKERS, type) ? ROLE_MAKERS[type] : undefined;
  if (maker === undefined) return false;
  const [section, service] = maker;
  const common = entry(values.template.globals, section);
  if (common?.kind === 'map') noteOpen(common, values.note);
  const setting = (name: string) => entry(properties, name) ?? entry(common, name);
  const path = reader.text(setting('RolePath'));
  const holder: Holder = { type: 'role', address: `${id}Role`, ...(path !== undefined && { path }) };
  // Where a condition may leave the role out, SAM makes one.
  const makesRole = !values.isThere(setting('Role'));
  readEvents(reader, resource, makesRole ? holder : undefined);
  if (!makesRole) return true;
  readTrust(reader, holder, setting('AssumeRolePolicyDocument'), resource, service);
  // Of a list both are in force.
  for (const policies of [entry(common, 'Policies'), entry(properties, 'Policies')]) {
    for (const item of reader.items(policies)) readPolicy(reader, holder, item);
  }
  reader.attach('boundary', holder, setting('PermissionsBoundary'));
  return true;
}

function readTrust(
  reader: TemplateReader,
  holder: Holder,
  written: PlacedValue | undefined,
  { lines }: Resource,
  service: string,
): void {
  if (written !== undefined) {
    reader.addDocuments('trust', holder, written);
    return;
  }
  const statement = { Effect: 'Allow', Principal: { Service: [service] }, Action: ['sts:AssumeRole'] };
  const document = { Version: '2012-10-17', Statement: [statement] };
  reader.add('trust', holder, { document, lines, statements: [lines] });
}

/** A document, a managed policy by name or ARN, or a policy template by its name. */
function readPolicy(reader: TemplateReader, holder: Holder, item: PlacedValue): void {
  if (item.kind !== 'map' || callOf(item) !== undefined) reader.attach('attached', holder, item);
  else if (entry(item, 'Statement') !== undefined) reader.addDocuments('identity', holder, item);
  else {
    for (const { key } of item.pairs) {
      reader.values.note(item.lines, `the SAM policy template ${quoted(key).slice(1, -1)}`);
    }
  }
}
