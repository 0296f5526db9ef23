/** The part of the config about the message to Slack. The address of the webhook is a secret, and no part of it. */
import * as z from 'zod';
import { SLACK_PLACEHOLDERS } from '../model/settings.ts';
import { section, text } from './fields.ts';

const PLACEHOLDERS = SLACK_PLACEHOLDERS.map((name) => `{${name}}`).join(' ');
const templateAllowed = `a text of at most 3000 characters, in quotes where it begins with {, with the placeholders ${PLACEHOLDERS}`;

/**
 * A brace always belongs to a placeholder, so that a misspelt one never gets into a message. The regular expression
 * says the same to editors; the check is first, for it knows what was probably meant.
 */
const template = z
  .string(templateAllowed)
  .check(({ value, issues }) => {
    const unknown = [...value.matchAll(/\{([^{}]*)\}/g)].find(
      ([, name]) => !SLACK_PLACEHOLDERS.some((placeholder) => placeholder === name),
    );
    if (unknown === undefined) return;
    const [found, word = ''] = unknown;
    const params = { placeholder: found, word, values: SLACK_PLACEHOLDERS };
    issues.push({ code: 'custom', input: value, message: PLACEHOLDERS, params });
  })
  .regex(
    new RegExp(`^(?=[^]*\\S)(?:[^{}]|\\{(?:${SLACK_PLACEHOLDERS.join('|')})\\}){1,3000}$`),
    templateAllowed,
  );

export const slack = section({
  repeat: z
    .boolean('true or false')
    .default(false)
    .describe('Whether a message is sent when nothing changed since the last one.'),
  username: text(/^(?=.*\S)[^\p{Cc}]{1,80}$/u, 'a name of 1 to 80 characters')
    .optional()
    .describe('Name that the message is sent under, where the webhook lets one choose.'),
  'icon-emoji': text(/^:[^\s:]{1,100}:(?::skin-tone-[2-6]:)?$/, 'an emoji between colons, such as :broom:')
    .optional()
    .describe('Emoji that stands beside the message, such as :broom:.'),
  'icon-url': text(/^https:\/\/[^\s/]\S{0,2000}$/, 'an address that begins with https://')
    .optional()
    .describe('Image that stands beside the message, in place of an emoji.'),
  'text-none': template.optional().describe('Text of a message when no user is stale or never switched.'),
  'text-some': template.optional().describe('Text of a message when some are.'),
}).check(({ value, issues }) => {
  if (value['icon-emoji'] === undefined || value['icon-url'] === undefined) return;
  const message = 'icon-emoji or icon-url, not both';
  issues.push({ code: 'custom', input: value['icon-url'], path: ['icon-url'], message });
});
