/**
 * A tracking number as it is compared: without the blanks and dashes that labels are printed with, in capitals. Null for
 * none, so that two parcels without a number are never taken for one.
 *
 * @example
 * trackingKey("jd 0146-0001") // "JD01460001"
 */
export function trackingKey(trackingNumber: string | null | undefined): string | null {
  const key = (trackingNumber ?? "").toUpperCase().replaceAll(/[^A-Z0-9]/g, "")
  return key === "" ? null : key
}
