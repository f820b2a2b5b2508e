import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { rankSuggestions, type Suggestion, type SuggestionHint } from "../../domain/receiving/rank-suggestions"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listHints } from "../../modules/after-sales/queries/receiving/list-hints"
import { readStrayParcel } from "../../modules/after-sales/queries/receiving/list-stray-parcels"

/** A probable owner of a parcel, named as people know him. */
export interface NamedSuggestion extends Suggestion {
  readonly order_display_id: number
  readonly email: string | null
  readonly rma_number: number | null
}

const MOST_SUGGESTIONS = 10
/** The largest value of core's `display_id` column. */
const LARGEST_DISPLAY_ID = 2_147_483_647

/** Whose a parcel probably is, by what is written on it and what is in it. Nothing is decided by it. */
export async function readSuggestions(container: MedusaContainer, id: string): Promise<NamedSuggestion[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const parcel = await afterSales.ask(readStrayParcel, id)
  const label = {
    tracking_number: parcel.tracking_number,
    order_display_id: toDisplayId(parcel.order_number),
    email: parcel.email,
  }
  const skus = parcel.findings.flatMap(({ sku }) => (sku === null ? [] : [sku]))
  const hints = await Promise.all([
    afterSales.ask(listHints, { ...label, skus, limit: MOST_SUGGESTIONS }),
    label.tracking_number === null ? [] : ordersBy(container, "tracking_number", sentUnder(label.tracking_number)),
    label.order_display_id === null ? [] : ordersBy(container, "order_number", { display_id: label.order_display_id }),
    label.email === null ? [] : ordersBy(container, "email", { email: label.email.trim().toLowerCase() }),
  ])
  return nameSuggestions(container, rankSuggestions(hints.flat(), MOST_SUGGESTIONS))
}

function toDisplayId(written: string | null): number | null {
  const number = Number(/^#?(\d+)$/.exec(written?.trim() ?? "")?.[1] ?? Number.NaN)
  return number <= LARGEST_DISPLAY_ID ? number : null
}

/** A parcel that could not be delivered comes back under the number that it was sent out with. */
function sentUnder(trackingNumber: string) {
  return { fulfillments: { labels: { tracking_number: trackingNumber.trim() } } }
}

async function ordersBy(
  container: MedusaContainer,
  ground: SuggestionHint["ground"],
  filters: Record<string, unknown>,
): Promise<SuggestionHint[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters,
    pagination: { take: MOST_SUGGESTIONS, order: { created_at: "DESC" } },
  })
  return data.map((order) => ({ ground, order_id: order.id, rma_id: null }))
}

async function nameSuggestions(
  container: MedusaContainer,
  suggestions: readonly Suggestion[],
): Promise<NamedSuggestion[]> {
  if (suggestions.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: orders }, rmas] = await Promise.all([
    query.graph({
      entity: "order",
      fields: ["id", "display_id", "email"],
      filters: { id: suggestions.map(({ order_id }) => order_id) },
    }),
    container
      .resolve(AFTER_SALES_MODULE)
      .listRmas(
        { id: suggestions.flatMap(({ rma_id }) => (rma_id === null ? [] : [rma_id])) },
        { select: ["id", "number"] },
      ),
  ])
  return suggestions.map((suggestion) => {
    const order = orders.find(({ id }) => id === suggestion.order_id)
    return {
      ...suggestion,
      order_display_id: order?.display_id ?? 0,
      email: order?.email ?? null,
      rma_number: rmas.find(({ id }) => id === suggestion.rma_id)?.number ?? null,
    }
  })
}
