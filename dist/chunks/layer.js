import { INPUTS, INPUT_NAMES } from "./inputs.js";
import { shownKey } from "./shown.js";

// src/settings/layer.ts
function keyText(path) {
	return path.map((part, index) => typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${shownKey(String(part))}`).join("");
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(values, path) {
	return path.reduce((value, part) => typeof value === "object" && value !== null && Object.hasOwn(value, part) ? value[part] : void 0, values);
}
function lastWith(layers, path) {
	return layers.findLast((layer) => valueAt(layer.values, path) !== void 0);
}
function placeIn(layers, path) {
	return path.map((_, index) => lastWith(layers, path.slice(0, path.length - index))).find((layer) => layer !== void 0)?.place(path, "value") ?? { source: "the settings" };
}
function merged(layers) {
	return layers.reduce((values, layer) => overlaid(values, layer.values), {});
}
function overlaid(below, above) {
	const result = { ...below };
	for (const [key, value] of Object.entries(above)) {
		const old = result[key];
		result[key] = isMapping(old) && isMapping(value) ? overlaid(old, value) : value;
	}
	return result;
}
function put(values, path, value) {
	const [head, ...rest] = path;
	if (head === void 0) return;
	if (rest.length === 0) {
		values[head] = value;
		return;
	}
	const inner = values[head] ?? {};
	values[head] = inner;
	put(inner, rest, value);
}
function linesOf(text) {
	return text.split(/\r\n|\r|\n/).map((line, index) => ({
		text: line.trim(),
		number: index + 1
	})).filter((line) => line.text !== "");
}
function inputValue(name, text) {
	if (name === "mode" && text === "auto") return void 0;
	switch (INPUTS[name].form) {
		case "lines": return linesOf(text).map((line) => line.text);
		case "integer": return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
		case "boolean": return /^(?:true|True|TRUE)$/.test(text) ? true : /^(?:false|False|FALSE)$/.test(text) ? false : text;
		case "text": return text;
		case "secret": return;
	}
}
function inputLayer(inputs) {
	const values = {};
	for (const name of INPUT_NAMES) {
		const { key } = INPUTS[name];
		const text = inputs[name];
		const value = text === void 0 ? void 0 : inputValue(name, text);
		if (key !== null && value !== void 0) put(values, key, value);
	}
	return {
		kind: "inputs",
		values,
		place: (path) => inputPlace(inputs, path)
	};
}
function inputPlace(inputs, path) {
	const name = INPUT_NAMES.find((input) => INPUTS[input].key?.every((part, index) => part === path[index]));
	const key = keyText(path);
	if (name === void 0) return {
		source: "the inputs",
		key
	};
	const entry = path.at(-1);
	const lines = typeof entry === "number" ? linesOf(inputs[name] ?? "") : [];
	return {
		source: `input ${name}${typeof entry === "number" && lines.length > 1 ? `, line ${lines[entry]?.number}` : ""}`,
		key
	};
}
function environmentLayer({ region }) {
	return {
		kind: "environment",
		values: region === void 0 ? {} : { aws: { region: region.name } },
		place: (path) => ({
			source: `environment variable ${region?.variable}`,
			key: keyText(path)
		})
	};
}

export { environmentLayer, inputLayer, isMapping, keyText, lastWith, merged, placeIn, valueAt };