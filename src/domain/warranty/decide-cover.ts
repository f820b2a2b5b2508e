import type { Resolution } from "../kernel/vocabulary"
import type { WarrantyStatus } from "./lifecycle"
import type { CoverScope } from "./terms"
import type { CostBearer, CoverPart, WarrantyProvider } from "./words"

/** One plan's cover of one unit, as it is kept. */
export interface Cover {
  readonly id: string
  readonly plan_code: string
  readonly plan_name: string
  readonly plan_version: number
  readonly provider: WarrantyProvider
  readonly provider_name: string | null
  readonly cost_bearer: CostBearer
  readonly scope: CoverScope
  readonly remedies: readonly Resolution[]
  readonly starts_on: string
  readonly ends_on: string | null
}

/** Why a cover bears a line or does not. */
export const COVER_GROUNDS = ["covers", "out_of_scope", "not_begun", "expired", "void", "ended"] as const
export type CoverGround = (typeof COVER_GROUNDS)[number]

export interface CoverAnswer {
  /** Of the covers that bear the line the best one; null when it is the customer's to pay. */
  readonly by: Cover | null
  /** Every cover of the unit and what it says. */
  readonly grounds: readonly { readonly cover: Cover; readonly ground: CoverGround }[]
}

/**
 * Who bears a part, an hour or a way on a day: that on which the fault was reported, however long the goods travel
 * afterwards. Of several covers the one counts whose costs are not the shop's, then the one that lasts longest, so that
 * what the shop promised on top is not used up while somebody else owes the same.
 */
export function decideCover(
  status: WarrantyStatus,
  covers: readonly Cover[],
  part: CoverPart,
  reportedOn: string,
): CoverAnswer {
  const grounds = covers.map((cover) => ({ cover, ground: groundOf(status, cover, part, reportedOn) }))
  const bearing = grounds.filter(({ ground }) => ground === "covers").map(({ cover }) => cover)
  return { by: bestFirst(bearing)[0] ?? null, grounds }
}

function groundOf(status: WarrantyStatus, cover: Cover, part: CoverPart, on: string): CoverGround {
  return coverGroundOf(status, cover, on) ?? (cover.scope[part] ? "covers" : "out_of_scope")
}

/** Why a cover is not in force on a day; null when it is. */
export function coverGroundOf(
  status: WarrantyStatus,
  cover: Pick<Cover, "starts_on" | "ends_on">,
  on: string,
): Exclude<CoverGround, "covers" | "out_of_scope"> | null {
  if (status === "ended") return "ended"
  if (status !== "active") return "void"
  if (on < cover.starts_on) return "not_begun"
  return cover.ends_on === null || on <= cover.ends_on ? null : "expired"
}

/** The cover that counts first in front; see `decideCover`. */
export function bestFirst(covers: readonly Cover[]): Cover[] {
  return covers.toSorted(
    (one, other) =>
      Number(one.cost_bearer === "shop") - Number(other.cost_bearer === "shop") ||
      compareEnds(other.ends_on, one.ends_on) ||
      (one.plan_code < other.plan_code ? -1 : 1),
  )
}

/** Negative when `one` ends first. */
function compareEnds(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null) return 1
  if (other === null) return -1
  return one < other ? -1 : 1
}
