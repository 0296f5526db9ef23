// src/model/entity.ts
const ENTITY_TYPES = [
	"role",
	"user",
	"group",
	"policy"
];

export { ENTITY_TYPES };