import { ENTITY_TYPES } from "./entity.js";
import { partitionOfArn } from "./partition.js";
import { entityMatcher, textMatcher } from "./pattern.js";

// src/settings/selection.ts
const SERVICE_LINKED_PATH = "/aws-service-role/";
function isServiceLinked(entity) {
	return entity.type === "role" && entity.path.startsWith(SERVICE_LINKED_PATH);
}
function isAwsManaged(entity) {
	return entity.type === "policy" && entity.awsManaged;
}
function asksFor(pattern, entity) {
	if (isServiceLinked(entity)) return pattern.includes(SERVICE_LINKED_PATH);
	return pattern.startsWith("arn:") && pattern.includes(":aws:policy/");
}
function selectorsOf(patterns) {
	return patterns.map((pattern) => ({
		pattern,
		matches: entityMatcher(pattern),
		hits: 0
	}));
}
function hitsOf(selectors, entity) {
	return selectors.filter((selector) => selector.matches(entity));
}
function carriesTag(entity, { key, values }) {
	if (!Object.hasOwn(entity.tags, key)) return false;
	const value = entity.tags[key] ?? "";
	return values.some((matches) => matches(value));
}
function carriesEveryTag(entity, tags) {
	let all = true;
	for (const tag of tags) if (carriesTag(entity, tag)) tag.hits++;
	else all = false;
	return all;
}
function selectEntities(inventory, selection, key = "entities") {
	const include = selectorsOf(selection.include);
	const exclude = selectorsOf(selection.exclude);
	const tags = Object.entries(selection.tags).map(([key, globs]) => ({
		key,
		values: globs.map(textMatcher),
		hits: 0
	}));
	const entities = [];
	let serviceLinkedOut = 0;
	const awsManagedOut = [];
	let groupsOut = 0;
	const types = [...ENTITY_TYPES, ...inventory.some(({ type }) => type === "account") ? ["account"] : []];
	for (const entity of inventory) {
		const included = hitsOf(include, entity);
		const excluded = hitsOf(exclude, entity);
		const tagged = carriesEveryTag(entity, tags);
		for (const selector of excluded) selector.hits++;
		const special = isServiceLinked(entity) || isAwsManaged(entity);
		const asked = special ? included.filter(({ pattern }) => asksFor(pattern, entity)) : included;
		for (const selector of asked) selector.hits++;
		if (!(include.length === 0 || included.length > 0) || excluded.length > 0) continue;
		if (!tagged) {
			if (entity.type === "group") groupsOut++;
		} else if (!special || asked.length > 0) entities.push(entity);
		else if (isServiceLinked(entity)) serviceLinkedOut++;
		else awsManagedOut.push(entity);
	}
	return {
		entities,
		notices: [
			...unmatched(`${key}.include`, include),
			...unmatched(`${key}.exclude`, exclude),
			...unmatchedTags(tags),
			...serviceLinkedLeftOut(serviceLinkedOut, selection, types),
			...awsManagedLeftOut(awsManagedOut, selection, types),
			...groupsLeftOut(groupsOut)
		]
	};
}
function unmatched(list, selectors) {
	return selectors.filter(({ hits }) => hits === 0).map(({ pattern }) => ({
		code: "selector-unmatched",
		message: `The selector "${pattern}" under ${list} matched nothing. Selectors are globs such as role/*, user/team/*, policy/name, or whole ARNs.`
	}));
}
function unmatchedTags(tags) {
	return tags.filter(({ hits }) => hits === 0).map(({ key }) => ({
		code: "selector-unmatched",
		message: `The tag selector "${key}" under entities.tags matched nothing: no entity carries the tag with a value asked for.`
	}));
}
function serviceLinkedLeftOut(roles, selection, types) {
	if (roles === 0) return [];
	return [{
		code: "service-linked-roles-left-out",
		message: `${count(roles, "service-linked role")} left out: only AWS can edit them. ${toAuditThem("role/aws-service-role/*", selection, types)}`
	}];
}
function awsManagedLeftOut(policies, selection, types) {
	const [first] = policies;
	if (first === void 0) return [];
	const pattern = `arn:${partitionOfArn(first.arn)}:iam::aws:policy/*`;
	return [{
		code: "aws-managed-policies-left-out",
		message: `${count(policies.length, "AWS-managed policy", "AWS-managed policies")} left out: only AWS can edit them. What they grant is judged at the users, groups and roles that hold them. ${toAuditThem(pattern, selection, types)}`
	}];
}
function toAuditThem(pattern, { include }, types) {
	if (include.length > 0) return `To audit them too, add ${pattern} under entities.include.`;
	return `To audit them too, list under entities.include, one glob an entry: ${types.map((type) => `${type}/*`).join(", ")}, ${pattern}.`;
}
function groupsLeftOut(groups) {
	if (groups === 0) return [];
	return [{
		code: "groups-without-tags",
		message: `${count(groups, "group")} left out: groups carry no tags in IAM, so a selection by tags selects none.`
	}];
}
function count(n, one, many = `${one}s`) {
	return n === 1 ? `1 ${one} was` : `${n} ${many} were`;
}

export { selectEntities };