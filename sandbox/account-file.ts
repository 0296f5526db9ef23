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
}
