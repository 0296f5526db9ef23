/** The CloudFormation template that a resource of Terraform deploys. */
import type { FoundAttachment, Holder, Lines } from '../../model/change.ts';
import { readCloudFormation } from '../cloudformation/index.ts';
import { quoted, ReadError } from '../positions.ts';
import { holdsUnknown, nameUnknowns } from '../unknown-name.ts';
import { open, type ReadResource } from './principals.ts';
import { textField } from './resource.ts';
import { type Place, Unknown } from './value.ts';

/** What is in the template has the address `aws_cloudformation_stack.app/Role`. */
export const readStackTemplate: ReadResource = (resource, found) => {
  const { address, place } = resource;
  const value = resource.fields.get('template_body');
  if (value === undefined || value.data === null || value.data === '') {
    const url = textField(resource, 'template_url');
    if (url === undefined || url === '') return;
    const shown = quoted(nameUnknowns(url));
    found.unresolved(place, `template_url ${shown}, a template that is kept elsewhere`, address);
    return;
  }
  if (value.data instanceof Unknown) {
    open(value, 'template_body', resource, found);
    return;
  }
  const { data } = value;
  if (typeof data !== 'string') return;
  if (holdsUnknown(data)) {
    if (/AWS::|Statement/.test(data))
      found.unresolved(value.place, 'template_body, parts of which are not known', address);
    return;
  }
  const { textFrom = 0 } = value;
  const at = ({ start, end }: Lines): Place => {
    // Only a text that stands in the file as it is has its own lines there.
    if (textFrom === 0) return value.place;
    return { path: value.place.path, lines: { start: start + textFrom - 1, end: end + textFrom - 1 } };
  };
  const inside = (id: string) => (id === '' ? '' : `${address}/${id}`);
  const moved = (holder: Holder): Holder => ({ ...holder, address: inside(holder.address) });
  try {
    const {
      documents,
      attachments,
      unresolved,
      nested = [],
    } = readCloudFormation(data, place.path, parametersOf(resource));
    for (const document of documents) {
      const { path, lines } = at(document.lines);
      const statements = document.statements.map((statement) => at(statement).lines);
      found.made(path, { ...document, holder: moved(document.holder), lines, statements }, address);
    }
    for (const { lines, relation, holder, target } of attachments) {
      const to: FoundAttachment['target'] = {
        ...target,
        ...(target.address !== undefined && { address: inside(target.address) }),
      };
      found.attachment(at(lines), { relation, holder: moved(holder), target: to });
    }
    for (const { lines } of nested)
      found.unresolved(at(lines), 'template_body: a nested stack, whose template is not read here', address);
    for (const { lines, what } of unresolved) found.unresolved(at(lines), `template_body: ${what}`, address);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    found.unresolved(value.place, `template_body, which can't be read: ${error.message}`, address);
  }
};

/** Those that are given as texts; `parameters` may be a map of anything. */
function parametersOf(resource: Parameters<ReadResource>[0]): Readonly<Record<string, string>> {
  const given = resource.fields.get('parameters')?.data;
  if (!(given instanceof Map)) return {};
  return Object.fromEntries(
    [...given].flatMap(([name, { data }]) =>
      typeof data === 'string' && !holdsUnknown(data) ? [[name, data] as const] : [],
    ),
  );
}
