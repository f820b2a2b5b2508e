const HAN = /\p{Script=Han}/u

/**
 * A person's name as his language writes it, the family's first and without a space in Chinese. Null for nobody's.
 *
 * @example
 * personName({ first_name: "明", last_name: "王" }) // "王明"
 */
export function personName({
  first_name,
  last_name,
}: {
  readonly first_name?: string | null
  readonly last_name?: string | null
}): string | null {
  const [first, last] = [first_name?.trim() ?? "", last_name?.trim() ?? ""]
  const name = HAN.test(first + last) ? `${last}${first}` : `${first} ${last}`.trim()
  return name === "" ? null : name
}
