/**
 * What a parcel can hold that nobody had declared: more units of a line of the order, something else altogether, or the
 * same thing under a serial number that is not the one sold.
 */
export const FINDING_KINDS = ["extra_unit", "other_item", "other_serial"] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** What somebody at the dock says about one thing that he found. */
export interface Found {
  readonly kind: FindingKind
  readonly quantity: number
  /** The line of the order, where it is known. */
  readonly line_item_id?: string
  readonly title?: string
  readonly sku?: string
  readonly serial_number?: string
  /** In the finder's own words. */
  readonly words?: string
}
