/** A country, or a part of it by the beginning of its postcodes: `DE`, `DE 10`, `GB SW1`. */
export const AREA = /^[A-Z]{2}( [0-9A-Z]{1,8})?$/

/** Where somebody is visited. */
export interface Place {
  /** ISO 3166-1 alpha-2, in any case. */
  readonly country_code: string
  readonly postal_code: string | null
}

/**
 * Whether somebody who serves in some areas goes to a place. Whoever names none goes everywhere; a part of a country is
 * not gone to without a postcode that says that it is there.
 *
 * @example
 * coversPlace(["DE 10", "AT"], { country_code: "de", postal_code: "10 115" }) // true
 */
export function coversPlace(areas: readonly string[], { country_code, postal_code }: Place): boolean {
  if (areas.length === 0) return true
  const code = (postal_code ?? "").replaceAll(/[^0-9a-z]/gi, "").toUpperCase()
  return areas.some((area) => {
    const [country, beginning = ""] = area.split(" ")
    return country === country_code.toUpperCase() && code.startsWith(beginning)
  })
}
