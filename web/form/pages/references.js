/** Letters, digits, hyphens, dots and underscores: how people and records are referred to, never by name. */
export const isReference = (text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(text ?? "");
