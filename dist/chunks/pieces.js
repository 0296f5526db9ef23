// src/report/pieces.ts
const PIECE = 65536;
function* pieces(lines) {
	let piece = "";
	for (const line of lines) {
		piece += line;
		if (piece.length < PIECE) continue;
		yield piece;
		piece = "";
	}
	if (piece !== "") yield piece;
}

export { pieces };