// src/report/json-list.ts
function* list(key, items, shape, { indent = "  ", last = false } = {}) {
	const end = last ? "]\n" : "],\n";
	yield `${indent}"${key}": [`;
	let isFirst = true;
	for (const item of items) {
		yield `${isFirst ? "" : ","}\n${indent}  ${JSON.stringify(shape(item))}`;
		isFirst = false;
	}
	yield isFirst ? end : `\n${indent}${end}`;
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

export { byCodeUnit, list };