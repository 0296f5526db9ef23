/** What a request may say of issues, comments and labels. Throws 422 in GitHub's words. */
import type { GitHubCall } from './endpoint.ts';
import { type FieldError, invalid, validationFailed } from './refusal.ts';

const LONGEST_BODY = 65_536;
const LONGEST_TITLE = 256;
const LONGEST_LABEL = 50;
const LONGEST_DESCRIPTION = 100;

type Input = GitHubCall['input'];

/** By code points, and none is counted where the units of UTF-16 are few enough. */
const exceeds = (text: string, most: number): boolean => text.length > most && [...text].length > most;

const tooLong = (resource: FieldError['resource'], field: string, most: number): Error =>
  validationFailed({
    resource,
    code: 'custom',
    field,
    message: `${field} is too long (maximum is ${most} characters)`,
  });

function textIn(input: Input, field: string): string | undefined {
  const value = input[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') {
    throw invalid(`Invalid request.\n\nFor 'properties/${field}', ${JSON.stringify(value)} is not a string.`);
  }
  return value;
}

/** Undefined: not to be changed. */
export function titleIn(input: Input): string | undefined {
  const title = textIn(input, 'title')?.trim();
  if (title === '') throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' });
  if (title !== undefined && exceeds(title, LONGEST_TITLE)) throw tooLong('Issue', 'title', LONGEST_TITLE);
  return title;
}

export function newTitleIn(input: Input): string {
  const title = titleIn(input);
  if (title === undefined) throw invalid('Invalid request.\n\n"title" wasn\'t supplied.');
  return title;
}

export function bodyIn(input: Input): string | null | undefined {
  if (input.body === null) return null;
  const body = textIn(input, 'body');
  if (body !== undefined && exceeds(body, LONGEST_BODY)) throw tooLong('Issue', 'body', LONGEST_BODY);
  return body;
}

export function commentBodyIn(input: Input): string {
  const body = textIn(input, 'body');
  if (body === undefined) throw invalid('Invalid request.\n\n"body" wasn\'t supplied.');
  const wrong = (message: string) =>
    validationFailed({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
  if (body.trim() === '') throw wrong('Body cannot be blank');
  if (exceeds(body, LONGEST_BODY)) throw wrong(`Body is too long (maximum is ${LONGEST_BODY} characters)`);
  return body;
}

/** Names, or objects with a name. */
export function labelsIn(input: Input): string[] | undefined {
  const given = listIn(input, 'labels');
  return given?.map((label) => {
    const name = typeof label === 'string' ? label : (label as { readonly name?: unknown } | null)?.name;
    if (typeof name !== 'string') {
      throw invalid(`Invalid request.\n\nFor 'items', ${JSON.stringify(label)} is not a string.`);
    }
    const trimmed = name.trim();
    if (trimmed === '' || exceeds(trimmed, LONGEST_LABEL)) {
      throw validationFailed({ value: name, resource: 'Label', field: 'name', code: 'invalid' });
    }
    return trimmed;
  });
}

export function newLabelIn(input: Input): {
  readonly name: string;
  readonly color: string | undefined;
  readonly description: string | null;
} {
  const name = textIn(input, 'name')?.trim();
  if (!name) throw invalid('Invalid request.\n\n"name" wasn\'t supplied.');
  if (exceeds(name, LONGEST_LABEL)) throw tooLong('Label', 'name', LONGEST_LABEL);
  const color = textIn(input, 'color');
  if (color !== undefined && !/^[\da-f]{6}$/i.test(color)) {
    throw validationFailed({ resource: 'Label', code: 'invalid', field: 'color' });
  }
  const description = textIn(input, 'description') ?? null;
  if (description !== null && exceeds(description, LONGEST_DESCRIPTION)) {
    throw tooLong('Label', 'description', LONGEST_DESCRIPTION);
  }
  return { name, color, description };
}

/** Logins as they were given. */
export function assigneesIn(input: Input): string[] | undefined {
  return listIn(input, 'assignees')?.map(String);
}

function listIn(input: Input, field: string): readonly unknown[] | undefined {
  const value = input[field];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) {
    throw invalid(`Invalid request.\n\nFor 'properties/${field}', ${JSON.stringify(value)} is not an array.`);
  }
  return value;
}

/** The title of the milestone; null takes it off. */
export function milestoneIn({ input, world }: GitHubCall): string | null | undefined {
  const { milestone } = input;
  if (milestone === undefined || milestone === null) return milestone;
  const title = world.issues.milestone(Number(milestone));
  if (title === undefined) {
    throw validationFailed({ value: milestone, resource: 'Issue', field: 'milestone', code: 'invalid' });
  }
  return title;
}

const REASONS = ['completed', 'not_planned', 'duplicate', 'reopened'] as const;

export function stateIn(input: Input): {
  readonly state: 'open' | 'closed' | undefined;
  readonly reason: (typeof REASONS)[number] | undefined;
} {
  const wrong = (field: string) =>
    validationFailed({ value: input[field], resource: 'Issue', field, code: 'invalid' });
  const state = textIn(input, 'state');
  if (state !== undefined && state !== 'open' && state !== 'closed') throw wrong('state');
  const given = textIn(input, 'state_reason');
  const reason = REASONS.find((it) => it === given);
  if (given !== undefined && reason === undefined) throw wrong('state_reason');
  return { state, reason };
}
