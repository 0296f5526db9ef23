/**
 * The shapes of an account's data file, which are AWS's own: what `aws iam get-account-authorization-details`,
 * `list-users`, `list-roles`, `get-open-id-connect-provider` and `get-service-last-accessed-details` print.
 * Dates are ISO-8601 text once a file is loaded, documents are JSON values (or text that is no JSON).
 */

export interface InlinePolicyDetail {
  readonly PolicyName: string;
  readonly PolicyDocument: unknown;
}

export interface AttachedPolicyDetail {
  readonly PolicyName: string;
  readonly PolicyArn: string;
}

interface PrincipalDetail {
  readonly Path: string;
  readonly Arn: string;
  readonly CreateDate: string;
  readonly AttachedManagedPolicies?: readonly AttachedPolicyDetail[];
}

export interface UserDetail extends PrincipalDetail {
  readonly UserName: string;
  readonly UserId: string;
  readonly GroupList?: readonly string[];
  readonly UserPolicyList?: readonly InlinePolicyDetail[];
}

export interface GroupDetail extends PrincipalDetail {
  readonly GroupName: string;
  readonly GroupId: string;
  readonly GroupPolicyList?: readonly InlinePolicyDetail[];
}

export interface RoleDetail extends PrincipalDetail {
  readonly RoleName: string;
  readonly RoleId: string;
  readonly AssumeRolePolicyDocument: unknown;
  readonly RolePolicyList?: readonly InlinePolicyDetail[];
}

export interface PolicyDetail {
  readonly PolicyName: string;
  readonly PolicyId: string;
  readonly Arn: string;
  readonly Path: string;
  readonly DefaultVersionId: string;
  readonly CreateDate: string;
  readonly PolicyVersionList?: readonly {
    readonly VersionId: string;
    readonly IsDefaultVersion: boolean;
    readonly Document: unknown;
  }[];
}

export interface AuthorizationDetails {
  readonly UserDetailList: readonly UserDetail[];
  readonly GroupDetailList: readonly GroupDetail[];
  readonly RoleDetailList: readonly RoleDetail[];
  readonly Policies: readonly PolicyDetail[];
}

export interface TrackedActionDetail {
  readonly ActionName: string;
  readonly LastAccessedEntity?: string;
  readonly LastAccessedTime?: string;
  readonly LastAccessedRegion?: string;
}

/** As get-service-last-accessed-details-with-entities prints it. */
export interface EntityUseDetail {
  readonly EntityInfo: {
    readonly Arn: string;
    readonly Name: string;
    readonly Type: string;
    readonly Id: string;
    readonly Path?: string;
  };
  readonly LastAuthenticated?: string;
}

export interface ServiceUseDetail {
  readonly ServiceNamespace: string;
  readonly LastAuthenticated?: string;
  readonly LastAuthenticatedEntity?: string;
  readonly LastAuthenticatedRegion?: string;
  readonly TotalAuthenticatedEntities?: number;
  readonly TrackedActionsLastAccessed?: readonly TrackedActionDetail[];
  readonly Entities?: readonly EntityUseDetail[];
}

export interface LastAccessedReport {
  readonly JobStatus: 'COMPLETED' | 'FAILED';
  readonly ServicesLastAccessed?: readonly ServiceUseDetail[];
  readonly Error?: { readonly Code: string; readonly Message: string };
}

/** Columns of the credential report, as the report itself writes them; dates also as exports do. */
export type CredentialRow = Readonly<
  Partial<
    Record<
      | 'password_enabled'
      | 'password_last_used'
      | 'password_last_changed'
      | 'mfa_active'
      | `access_key_${1 | 2}_${'active' | 'last_rotated' | 'last_used_date' | 'last_used_region' | 'last_used_service'}`,
      string
    >
  >
>;

/** As get-account-password-policy prints it. */
export interface PasswordPolicyDetail {
  readonly MinimumPasswordLength: number;
  readonly RequireSymbols: boolean;
  readonly RequireNumbers: boolean;
  readonly RequireUppercaseCharacters: boolean;
  readonly RequireLowercaseCharacters: boolean;
  readonly AllowUsersToChangePassword: boolean;
  readonly ExpirePasswords: boolean;
  readonly MaxPasswordAge?: number;
  readonly PasswordReusePrevention?: number;
}

export interface AccountFile {
  /** The time at which the file's dates were written; absent: the dates stand as they are. */
  readonly AsOf?: string;
  readonly Alias?: string;
  readonly AuthorizationDetails: AuthorizationDetails;
  readonly Users?: readonly { readonly UserName: string; readonly PasswordLastUsed?: string }[];
  /** Only the fields of `list-roles` that the authorization details lack. Seconds. */
  readonly Roles?: readonly { readonly RoleName: string; readonly MaxSessionDuration?: number }[];
  readonly OpenIDConnectProviders?: readonly {
    readonly Arn: string;
    readonly ClientIDList: readonly string[];
  }[];
  /** By entity ARN. Absent altogether: usage is synthesised. A missing ARN or service: never used. */
  readonly LastAccessed?: Readonly<Record<string, LastAccessedReport>>;
  /** By user name or `<root_account>`. What is not told is harmless: MFA, no password, no keys. */
  readonly CredentialReport?: Readonly<Record<string, CredentialRow>>;
  /** Null: the account has none. Absent: a strong one. */
  readonly PasswordPolicy?: PasswordPolicyDetail | null;
}
