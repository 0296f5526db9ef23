/** Says that usage was made up, wherever the demo shows results that rest on it. */
import type { AccountFile } from './account-file.ts';

/** An export of IAM holds no record of use; then the sandbox makes it up. */
export function isUsageInvented({ LastAccessed }: AccountFile): boolean {
  return LastAccessed === undefined;
}

/** For the terminal, before and after the run. */
export const USAGE_BANNER = [
  '!!  The usage shown here was INVENTED BY THE SANDBOX: an export holds no usage.',
  '!!  Entities, policies and what they grant are those of the export; who used what, and when, is not.',
  '!!  Passwords, MFA and access keys are not in an export either: here they give no offence, whatever they are.',
  '!!  Change nothing in an account because of it. What is unused in truth, a run on the account itself tells.',
].join('\n');

/** The job summary, or the issue, under a line that says so. */
export function markedText(markdown: string): string {
  return (
    '> ⚠️ **The usage in this text was invented by the sandbox: an export holds no usage.** ' +
    'Entities, policies and grants are real, every last use and every "never" is not.\n\n' +
    markdown
  );
}

/** The HTML report with a line that says so before everything else. */
export function markedPage(page: string): string {
  const line =
    '<p role="note"><strong>The usage in this report was invented by the sandbox: an export holds no usage.</strong> ' +
    'Entities, policies and grants are real, every last use and every “never” is not.</p>';
  return page.replace(/<main\b[^>]*>/, (main) => `${main}\n${line}`);
}
