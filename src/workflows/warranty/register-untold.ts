import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { WarrantyTerms } from "../../domain/warranty/terms"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { moveSweep } from "../../modules/after-sales/commands/warranty/move-sweep"
import { listPlansForDecision } from "../../modules/after-sales/queries/warranty/list-plans-for-decision"
import { listUnregistered } from "../../modules/after-sales/queries/warranty/list-unregistered"
import { readWarrantySweep } from "../../modules/after-sales/queries/warranty/read-sweep"
import { attemptCorrection, type Discrepancy } from "../reconcile/attempt-correction"
import { registerDelivered } from "./register-delivered"

/** A delivery that was noted a minute ago has been registered, or its event is lost. */
const EVENT_UNDER_WAY_MS = 60_000
/** Two servers' clocks, and a transaction that took its time, may put a delivery behind one that was seen before. */
const OVERLAP_MS = 10 * 60_000
const PAGE = 200

/**
 * Registers what no event told of. Core is asked for the parcels delivered since the sweep before; those without a
 * warranty are looked at, which most often finds that no plan covers them. Without a plan nobody is asked anything.
 */
export async function registerUntold(container: MedusaContainer, now: Date): Promise<Discrepancy[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const plans = await afterSales.ask(listPlansForDecision, undefined)
  if (plans.length === 0) return []
  const until = new Date(now.getTime() - EVENT_UNDER_WAY_MS)
  const swept = (await afterSales.ask(readWarrantySweep, undefined)) ?? firstPublication(plans)
  const discrepancies: Discrepancy[] = []
  let sweptUntil = until
  let after: DeliveredParcel | null = { id: "", delivered_at: new Date(swept.getTime() - OVERLAP_MS) }
  while (after !== null) {
    const parcels = await listDelivered(container, after, until)
    for (const parcel of await withoutWarranty(container, parcels)) {
      const found = await attemptCorrection(
        container,
        "warranty_unregistered",
        parcel.id,
        async () => (await registerDelivered(container, parcel.id, now)) > 0,
      )
      discrepancies.push(...found)
      // What was left is found again: the sweep goes no further than the first of those.
      if (found.some(({ outcome }) => outcome === "left")) sweptUntil = earlier(sweptUntil, parcel.delivered_at)
    }
    after = parcels.length === PAGE ? (parcels.at(-1) ?? null) : null
  }
  await afterSales.run(moveSweep, sweptUntil)
  return discrepancies
}

interface DeliveredParcel {
  readonly id: string
  readonly delivered_at: Date
}

/** One page by keyset: parcels that were delivered in the same instant are told apart by their id. */
async function listDelivered(
  container: MedusaContainer,
  { id, delivered_at }: DeliveredParcel,
  until: Date,
): Promise<DeliveredParcel[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment",
    fields: ["id", "delivered_at"],
    filters: {
      delivered_at: { $lte: until },
      $or: [{ delivered_at: { $gt: delivered_at } }, { delivered_at, id: { $gt: id } }],
    },
    pagination: { take: PAGE, order: { delivered_at: "ASC", id: "ASC" } },
  })
  const parcels = data as readonly { readonly id: string; readonly delivered_at: string | Date }[]
  return parcels.map((parcel) => ({ id: parcel.id, delivered_at: new Date(parcel.delivered_at) }))
}

async function withoutWarranty(
  container: MedusaContainer,
  parcels: readonly DeliveredParcel[],
): Promise<DeliveredParcel[]> {
  if (parcels.length === 0) return []
  const ids = await container.resolve(AFTER_SALES_MODULE).ask(
    listUnregistered,
    parcels.map(({ id }) => id),
  )
  return parcels.filter(({ id }) => ids.includes(id))
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other
}

/** What was delivered before any plan was published has no warranty of ours. */
function firstPublication(plans: readonly WarrantyTerms[]): Date {
  return new Date(Math.min(...plans.map(({ published_at }) => published_at ?? Infinity)))
}
