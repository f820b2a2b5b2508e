/**
 * A code made from a name, as a suggestion.
 *
 * @example
 * toCode("Fragile goods (EU)") // "fragile_goods_eu"
 */
export const toCode = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "")
