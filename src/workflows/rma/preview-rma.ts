import type { MedusaContainer } from "@medusajs/framework/types"

import { wholeFault } from "../../domain/fault/fault-share"
import { decideRequest, type RequestedItem, type RequestPlan } from "../../domain/rma/decide-request"
import type { UnitCounts } from "../../domain/settlement/completes-order"
import { settle } from "../../domain/settlement/settle"
import type { Settlement, SettlementItem } from "../../domain/settlement/settlement"
import { sendsGoods } from "../../domain/rma/vehicle-of"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listLoosePhotos } from "../../modules/after-sales/queries/evidence/list-loose-photos"
import { countUnitsGivenBack } from "../../modules/after-sales/queries/rma/count-units-given-back"
import { listClaims } from "../../modules/after-sales/queries/rma/list-claims"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import { readWantedOffers } from "../exchange/read-wanted-offers"
import { loadDecisionContext } from "../order/decision-context"
import type { OrderOwner } from "../order/read-order-facts"
import { readSettlementFacts } from "../order/settlement-context"

export interface RmaPreview {
  readonly plan: RequestPlan
  readonly settlement: Settlement
}

/**
 * The money a request would bring, before it is made: the same decision that opens it and the same arithmetic that
 * settles it. Refuses what opening would refuse, but asks for no pictures: whoever sees what he gets may still take one.
 */
export async function previewRma(
  container: MedusaContainer,
  input: {
    readonly order_id: string
    readonly owner: OrderOwner
    readonly items: readonly RequestedItem[]
    readonly now: Date
  },
): Promise<RmaPreview> {
  const context = await loadDecisionContext(container, input)
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [claims, loosePhotos, givenBackBefore, offers] = await Promise.all([
    afterSales.ask(listClaims, input.order_id),
    afterSales.ask(listLoosePhotos, input.order_id),
    afterSales.ask(countUnitsGivenBack, { order_id: input.order_id, rma_id: null, goods_awaited: true }),
    readWantedOffers(container, input.order_id, input.items),
  ])
  const photos = { ids: loosePhotos, may_be_missing: true }
  const plan = acceptedOrThrow(decideRequest(input.items, { ...context, claims, photos, offers }))
  const facts = await readSettlementFacts(container, {
    order: context.order,
    claims,
    givenBack: addPlannedUnits(givenBackBefore, plan),
    goods_awaited: true,
    grants: [],
  })
  return { plan, settlement: settle(toSettlementItems(plan), facts.context) }
}

function addPlannedUnits(givenBack: UnitCounts, plan: RequestPlan): UnitCounts {
  const counts = new Map(givenBack)
  const given = plan.items.filter(({ resolution }) => resolution !== "keep_item" && !sendsGoods({ resolution }))
  for (const { line, units } of given) counts.set(line.id, (counts.get(line.id) ?? 0) + units.length)
  return counts
}

function toSettlementItems(plan: RequestPlan): SettlementItem[] {
  return plan.items.map(({ line, reason, resolution, return_terms, units, exchange, ...planned }) => ({
    id: line.id,
    resolution,
    fault_shares: wholeFault(reason.fault_party),
    freight_payer: reason.freight_payer,
    goods_come_back: planned.goods_come_back,
    allowance_percentage: planned.allowance_percentage,
    surplus_to: exchange?.surplus_to ?? "refund",
    terms: return_terms.terms,
    units: units.map(({ price_paid }, nth) => ({
      ...{ price_paid, accepted: null, deduction_percentage: 0 },
      exchange: exchange?.prices[nth] ?? null,
    })),
  }))
}
