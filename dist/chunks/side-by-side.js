// src/collect/side-by-side.ts
async function sideBySide(items, width, work) {
	const queue = items.values();
	const worker = async () => {
		for (const item of queue) await work(item);
	};
	await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}

export { sideBySide };