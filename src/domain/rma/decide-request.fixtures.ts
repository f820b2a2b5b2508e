import { NO_PHOTOS } from "../evidence/photo-refusals"
import type { OrderFacts } from "../policy/order-facts"
import { buildLine, buildOrder, buildShipment, noon } from "../policy/policy.fixtures"
import type { PolicyTerms } from "../policy/terms"
import type { Claims } from "./claims"
import { decideRequest, type RequestedItem, type RequestPlan } from "./decide-request"
import { buildRequestedItem, lost, preference, quality, termsAbout } from "./rma.fixtures"

const reasons = [preference, quality, lost]

/** What a request is decided against; `on` is the day. */
export interface Scene {
  readonly order?: OrderFacts
  readonly claims?: Claims
  readonly policies?: readonly PolicyTerms[]
  readonly on?: string
}

/** Asks for items of an order, five kettles unless told otherwise. */
export function request(
  items: readonly Partial<RequestedItem>[],
  { order = fiveKettles, claims, ...terms }: Scene = {},
) {
  const requested = items.map(buildRequestedItem)
  const returnTermsOf = termsAbout(order, terms)
  return decideRequest(requested, { order, reasons, claims: claims ?? new Map(), returnTermsOf, photos: NO_PHOTOS })
}

/** The plan of a request that must be accepted. */
export function plan(items: readonly Partial<RequestedItem>[], scene: Scene = {}): RequestPlan {
  const decision = request(items, scene)
  if (!decision.accepted) throw new Error(decision.reasons.map(({ message }) => message).join(" "))
  return decision.value
}

/** The units of each planned item, by ordinal. */
export function ordinals({ items }: RequestPlan): number[][] {
  return items.map(({ units }) => units.map(({ ordinal }) => ordinal))
}

/** Such as `window_closed at items.0`. */
export function against(items: readonly Partial<RequestedItem>[], scene: Scene = {}): string[] {
  const decision = request(items, scene)
  return decision.accepted ? [] : decision.reasons.map(({ code, field }) => (field ? `${code} at ${field}` : code))
}

/** Units of the only line that another request holds. */
export function holding(...held: number[]): Claims {
  return new Map([["line_1", { ordinals: new Set(held), known_to_core: 0 }]])
}

/** Five units for 100.00, packed in this order: two delivered on 9 November, three on the 2nd. */
export const fiveKettles = buildOrder({
  lines: [
    buildLine({
      quantity: 5,
      total: "100",
      shipments: [
        buildShipment({ fulfillment_id: "ful_1", quantity: 2, delivered_at: noon("2026-11-09") }),
        buildShipment({
          ...{ fulfillment_id: "ful_2", quantity: 3 },
          ...{ fulfilled_at: noon("2026-10-29"), delivered_at: noon("2026-11-02") },
        }),
      ],
    }),
  ],
})
