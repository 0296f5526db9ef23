/** A message for Slack's incoming webhook, of the blocks that we use. Source: Slack's reference of Block Kit. */

/** Literal text: Slack reads no markup, mention, link or emoji in it. */
export interface SlackText {
  readonly type: 'text';
  readonly text: string;
  readonly style?: { readonly bold?: true; readonly code?: true };
}

export interface SlackLink {
  readonly type: 'link';
  readonly url: string;
  readonly text: string;
}

export interface SlackSection {
  readonly type: 'rich_text_section';
  readonly elements: readonly (SlackText | SlackLink)[];
}

export interface SlackList {
  readonly type: 'rich_text_list';
  readonly style: 'bullet';
  readonly elements: readonly SlackSection[];
}

export type SlackBlock =
  | { readonly type: 'header'; readonly text: { readonly type: 'plain_text'; readonly text: string } }
  | { readonly type: 'section'; readonly text: { readonly type: 'mrkdwn'; readonly text: string } }
  | { readonly type: 'rich_text'; readonly elements: readonly (SlackSection | SlackList)[] };

export interface SlackMessage {
  /** For notifications and for readers without blocks. Slack reads markup in it. */
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
  readonly username?: string;
  readonly icon_emoji?: string;
  readonly icon_url?: string;
}
