import "./rolldown-runtime.js";
import { accountName, accountsOf, label, shortPath } from "./entity-words.js";
import { clip, visible } from "./escape.js";
import { count, day, number, toPlain } from "./phrase.js";
import { accountWords, countStatuses, inConsole, isSilent, onlyWatched, roleLabel, unreadWords } from "./role-words.js";
import { SLACK_PLACEHOLDERS } from "./settings.js";
import { verdictPhrase } from "./verdict-words.js";

// src/report/slack-text.ts
const SECTION = 3e3;
const VALUE = 200;
const LOOKALIKES = {
	"*": "∗",
	_: "＿",
	"~": "∼",
	"`": "ˋ",
	"@": "＠",
	":": "："
};
const MARKUP = /[*~`@:]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
function slackSafe(foreign) {
	return escaped(visible(clip(foreign, VALUE)).replace(MARKUP, (sign) => LOOKALIKES[sign] ?? sign));
}
function escaped(words) {
	return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function filled(template, values) {
	return cut(template.replace(/\{([\w-]+)\}/g, (whole, name) => {
		const known = SLACK_PLACEHOLDERS.find((placeholder) => placeholder === name);
		return known === void 0 ? whole : values[known];
	}), SECTION);
}
function cut(text, max) {
	if (text.length <= max) return text;
	return `${text.slice(0, max - 1).replace(/(?:&\w{0,4}|[\ud800-\udbff])$/, "")}…`;
}

// src/report/slack.ts
const USERS = 30;
const NAME = 100;
const ACCOUNTS = 3;
const LIST_LENGTH = 7e3;
const VERDICT = 1e3;
const SIGNS = {
	pass: "✅",
	fail: "❌",
	incomplete: "⚠️"
};
function slackMessage(input, runUrl) {
	const { judgement, settings } = input;
	const { username, iconEmoji, iconUrl } = settings.slack;
	const title = `${SIGNS[judgement.conclusion]} IAM Sweep: ${judgement.conclusion}`;
	const template = templateOf(input);
	const own = template === void 0 ? "" : filled(template, placeholders(judgement, runUrl)).trim();
	const summary = stocktakingWords(judgement);
	const list = silentList(judgement);
	const blocks = [
		{
			type: "header",
			text: {
				type: "plain_text",
				text: title
			}
		},
		...own === "" ? [] : [{
			type: "section",
			text: {
				type: "mrkdwn",
				text: own
			}
		}],
		{
			type: "rich_text",
			elements: [
				section(bold(`${accountsWords(judgement)}: `), plain(own === "" ? summary.all : summary.rest)),
				...list,
				section(plain(clip(toPlain(verdictPhrase(input)), VERDICT)), ...link(runUrl))
			]
		}
	];
	return {
		text: own === "" ? cut(`${title}. ${slackSafe(accountsWords(judgement))}: ${escaped(summary.all)}`, VERDICT) : cut(`${title}. ${own}`, SECTION),
		blocks,
		...username !== void 0 && { username },
		...iconEmoji !== void 0 && { icon_emoji: iconEmoji },
		...iconUrl !== void 0 && { icon_url: iconUrl }
	};
}
function templateOf({ judgement, settings: { slack } }) {
	const { switchRole } = judgement;
	if (switchRole === void 0) return void 0;
	if (switchRole.users.some(isSilent)) return slack.textSome;
	return countStatuses(switchRole).unknown === 0 && unreadWords(judgement) === void 0 && switchRole.coverage.sources.every(({ problemCount }) => problemCount === 0) ? slack.textNone : void 0;
}
function placeholders(judgement, runUrl = "") {
	const { switchRole } = judgement;
	const counts = switchRole && countStatuses(switchRole);
	return {
		conclusion: judgement.conclusion,
		stale: number(counts?.stale ?? 0),
		never: number(counts?.never ?? 0),
		unknown: number(counts?.unknown ?? 0),
		days: number(switchRole?.thresholdDays ?? 0),
		account: slackSafe(accountsWords(judgement)),
		"run-url": escaped(runUrl)
	};
}
function stocktakingWords(judgement) {
	const { switchRole } = judgement;
	if (switchRole === void 0) {
		const off = "role switching was not looked at.";
		return {
			all: off,
			rest: off
		};
	}
	const { users, thresholdDays } = switchRole;
	const { stale, never, unknown } = countStatuses(switchRole);
	const of = `${number(stale + never)} of ${count(users.length, "user")} who may switch role`;
	const days = count(thresholdDays, "day");
	const unread = unreadWords(judgement);
	const found = users.length === 0 ? unread === void 0 ? "no user may switch role." : "no user is known who may switch role." : stale + never === 0 ? `none of ${count(users.length, "user")} who may switch role is known to be silent for ${days}.` : `${of} ${stale + never === 1 ? "is" : "are"} silent: ${number(stale)} for more than ${days}, ${number(never)} without any known switch.`;
	const open = [...unknown === 0 ? [] : [` ⚠️ ${number(unknown)} could not be determined.`], ...unread === void 0 ? [] : [` ${unread}`]].join("");
	const rest = `${count(users.length, "user")} may switch role, threshold ${days}.${open}`;
	return {
		all: found + open,
		rest
	};
}
function accountsWords({ accounts }) {
	const names = accounts.slice(0, ACCOUNTS).map((account) => visible(clip(accountName(account), NAME)));
	const rest = accounts.length - names.length;
	if (accounts.length === 0) return "no account";
	return `${names.join(", ")}${rest > 0 ? ` and ${number(rest)} more` : ""}`;
}
function silentList(judgement) {
	const silent = (judgement.switchRole?.users ?? []).filter(isSilent);
	const accounts = accountsOf(judgement);
	const place = inConsole(judgement);
	const items = [];
	let room = LIST_LENGTH;
	for (const judged of silent.slice(0, USERS)) {
		const item = userItem(judged, accounts, place);
		room -= JSON.stringify(item).length;
		if (room < 0) break;
		items.push(item);
	}
	const rest = silent.length - items.length;
	return [...items.length > 0 ? [{
		type: "rich_text_list",
		style: "bullet",
		elements: items
	}] : [], ...rest > 0 ? [section(plain(`and ${number(rest)} more`))] : []];
}
function userItem(judged, accounts, place) {
	const { user, lastSwitchedAt, ageDays, lastRoleArn, watchedSince, watchedInto } = judged;
	const account = accounts.nameOf(user.accountId);
	const where = account === void 0 ? [] : [plain(" in "), code(account)];
	if (lastSwitchedAt === null) {
		const into = watchedInto === void 0 ? "" : ` into ${accountWords(watchedInto)}`;
		const since = watchedSince === null ? "" : `, watched since ${day(watchedSince)}`;
		return section(code(label(user)), ...where, plain(`: no known switch${place}${into}${since}`));
	}
	const age = ageDays === null ? "" : `, ${count(ageDays, "day")} ago`;
	return section(code(label(user)), ...where, plain(`: last switched role${place} on ${day(lastSwitchedAt)}${age}`), ...lastRoleArn === void 0 ? [] : [plain(", to "), code(roleLabel(lastRoleArn))], ...watchedInto === void 0 ? [] : [plain(onlyWatched(watchedInto))]);
}
function link(runUrl) {
	return runUrl === void 0 ? [] : [plain(" "), {
		type: "link",
		url: runUrl,
		text: "See the run"
	}];
}
function section(...elements) {
	return {
		type: "rich_text_section",
		elements
	};
}
function plain(text) {
	return {
		type: "text",
		text
	};
}
function bold(text) {
	return {
		type: "text",
		text,
		style: { bold: true }
	};
}
function code(name) {
	return {
		type: "text",
		text: visible(shortPath(name, NAME)) || "no name",
		style: { code: true }
	};
}

export { slackMessage };