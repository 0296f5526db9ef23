/**
 * What files say of IAM: policy documents, who holds them, and where each statement stands. Readers of every format
 * come to the same form, so that the same policy gives the same verdict however it is written.
 */

export const FILE_FORMATS = ['json', 'cloudformation', 'terraform-plan', 'terraform'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Lines of a file, from 1, both included. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/** A text that may hold parts which nobody knows yet; these stand in it as `unknownText` of `policy/match.ts` makes them. */
export type PartlyKnown = string;

/** Whom a document belongs to, as far as the file tells. */
export interface Holder {
  readonly type: 'role' | 'user' | 'group' | 'policy' | 'resource' | 'organization' | 'permission-set';
  /** How the file calls it: `MyRole` of a template, `aws_iam_role.deploy` of Terraform; empty for a bare document. */
  readonly address: string;
  readonly name?: PartlyKnown;
  /** IAM path. */
  readonly path?: PartlyKnown;
  readonly arn?: PartlyKnown;
}

export const DOCUMENT_KINDS = ['identity', 'trust', 'resource', 'scp', 'boundary'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface FoundDocument {
  readonly kind: DocumentKind;
  readonly holder: Holder;
  /** Of an inline policy its name. */
  readonly policyName?: PartlyKnown;
  /** Of a resource policy what it is of, in CloudFormation's words, where the file tells: `AWS::S3::Bucket`. */
  readonly resourceType?: string;
  /** The decoded document as a JSON value; `parsePolicy` reads it. */
  readonly document: unknown;
  /** Where the document stands. */
  readonly lines: Lines;
  /** Where each statement stands, in the order of `Statement`. */
  readonly statements: readonly Lines[];
}

/** A policy is attached to a principal, is its boundary, or a user belongs to a group. */
export interface FoundAttachment {
  readonly relation: 'attached' | 'boundary' | 'member';
  readonly holder: Holder;
  /** ARN of the policy, or the address of one in the same file; of a membership the group's name or address. */
  readonly target: { readonly arn?: PartlyKnown; readonly address?: string; readonly name?: PartlyKnown };
  readonly lines: Lines;
}

/** What can't be judged, and why, in words that end the search. Becomes `change-unresolved`. */
export interface Unresolved {
  readonly lines: Lines;
  /** `the condition of Fn::If "IsProd"`, `var.bucket, which has no default` */
  readonly what: string;
  /** Of whom; absent: of the file as a whole. */
  readonly address?: string;
  /** Whose access it is, where that is known and not told by the address: the role of `aws_iam_role_policy`. */
  readonly holder?: Holder;
  /** Equal before and after where nothing changed that it depends on. Absent: it depends on nothing but itself. */
  readonly basis?: string;
}

export interface ReadSource {
  readonly format: FileFormat;
  readonly documents: readonly FoundDocument[];
  readonly attachments: readonly FoundAttachment[];
  readonly unresolved: readonly Unresolved[];
}
