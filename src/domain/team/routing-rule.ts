import type { ContactChannel, TicketKind } from "../kernel/vocabulary"

/** What is known of a ticket when a team is looked for. */
export interface TicketFacts {
  readonly kind: TicketKind
  readonly channel: ContactChannel
  /** BCP 47; null when nobody knows. */
  readonly language: string | null
  readonly product_id: string | null
  /** Every category that the product stands in. */
  readonly category_ids: readonly string[]
}

/** From the most telling to the least: one that names the product beats all that do not. */
export const ROUTING_ATTRIBUTES = ["product_id", "category_id", "kind", "language", "channel"] as const
export type RoutingAttribute = (typeof ROUTING_ATTRIBUTES)[number]

/** Which tickets a rule is about. Null matches every ticket, so that a rule of nulls takes what no other rule names. */
export interface RoutingConditions {
  readonly kind: TicketKind | null
  readonly channel: ContactChannel | null
  readonly language: string | null
  readonly product_id: string | null
  readonly category_id: string | null
}

/** What somebody must be able to do: 1 learns it, 2 works alone, 3 teaches it (M06). */
export interface Skill {
  readonly code: string
  readonly level: SkillLevel
}

export const SKILL_LEVELS = [1, 2, 3] as const
export type SkillLevel = (typeof SKILL_LEVELS)[number]

/** A row of the merchant's routing: such tickets go to that team, and to somebody who knows this. */
export interface RoutingRule extends RoutingConditions {
  readonly id: string
  readonly team_id: string
  /** Null when everybody of the team will do. */
  readonly skill: Skill | null
}
