// src/model/account-entity.ts
function accountEntity({ id, partition }, createdAt, reportedAt) {
	return {
		type: "account",
		arn: `arn:${partition}:iam::${id}:root`,
		accountId: id,
		name: id,
		path: "/",
		id,
		createdAt,
		tags: {},
		access: {
			status: "complete",
			reportedAt,
			services: []
		},
		inlinePolicies: [],
		attachedPolicies: []
	};
}

export { accountEntity };