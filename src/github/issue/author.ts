/** Who opened an issue or wrote a comment, as far as it decides whether it is ours. */

export interface Author {
  readonly login: string;
  /** `User`, `Bot`, … */
  readonly type?: string;
}

export type IsOurs = (author: Author | null | undefined) => boolean;

/** The app whose token every job gets. */
export const ACTIONS_BOT = 'github-actions[bot]';

const BOT = /\[bot\]$/;
const nameOf = (login: string): string => login.toLowerCase().replace(BOT, '');

/**
 * Ours is what the owner of the token wrote, or a job with its own token. A marker alone proves nothing, for everybody
 * can copy it. GitHub shows apps with `[bot]` behind their name in some places only, but a person's login is never
 * taken for that of an app.
 */
export function isOursFor(viewer: string): IsOurs {
  const name = nameOf(viewer);
  return (author) => {
    if (!author) return false;
    const isBot = author.type === 'Bot' || BOT.test(author.login);
    const from = nameOf(author.login);
    return (isBot && from === nameOf(ACTIONS_BOT)) || (from === name && (isBot || !BOT.test(viewer)));
  };
}
