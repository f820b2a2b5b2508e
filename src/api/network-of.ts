/**
 * The part of an IP address that one subscriber holds: an IPv4 address, or the first 64 bits of an IPv6 address, the
 * rest of which he may choose anew for every call.
 *
 * @example
 * networkOf("2001:db8::1") // "2001:db8:0:0"
 * networkOf("::ffff:192.0.2.7") // "192.0.2.7"
 */
export function networkOf(ip: string): string {
  const [address = ""] = ip.split("%")
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined || !address.includes(":")) return mapped ?? address
  const [head = "", tail = ""] = address.split("::")
  const [first, last] = [groupsOf(head), groupsOf(tail)]
  const omitted = address.includes("::") ? Math.max(0, 8 - first.length - last.length) : 0
  return [...first, ...Array.from({ length: omitted }, () => "0"), ...last].slice(0, 4).join(":")
}

function groupsOf(part: string): string[] {
  return part === "" ? [] : part.toLowerCase().split(":")
}
