import { coverGroundOf, type Cover } from "./decide-cover"
import type { WarrantyStatus } from "./lifecycle"

/** How a warranty stands on a day, as people say it. */
export const WARRANTY_STANDINGS = [
  "in_force",
  "not_begun",
  "expired",
  "void",
  "appealed",
  "void_upheld",
  "ended",
] as const
export type WarrantyStanding = (typeof WARRANTY_STANDINGS)[number]

/** Derived, never stored: in force while one cover of an active warranty runs, expired when all of them are over. */
export function standingOf(
  status: WarrantyStatus,
  covers: readonly Pick<Cover, "starts_on" | "ends_on">[],
  on: string,
): WarrantyStanding {
  if (status !== "active") return status
  const grounds = covers.map((cover) => coverGroundOf(status, cover, on))
  if (grounds.includes(null)) return "in_force"
  return grounds.includes("not_begun") ? "not_begun" : "expired"
}
