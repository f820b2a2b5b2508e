import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

import type { CountedOrder } from "../../domain/customer/value-tier"
import type { ArchivedOrder, ArchivePosition } from "../../types"

interface CoreParcel {
  readonly id: string
  readonly shipped_at: Date | string | null
  readonly delivered_at: Date | string | null
  readonly canceled_at: Date | string | null
  readonly labels?: readonly { readonly tracking_number: string | null }[]
}

interface CoreOrder {
  readonly id: string
  readonly display_id: number
  readonly status: string
  readonly currency_code: string
  readonly created_at: Date | string
  readonly summary?: {
    readonly current_order_total?: BigNumberInput
    readonly paid_total?: BigNumberInput
    readonly refunded_total?: BigNumberInput
  }
  readonly fulfillments?: readonly CoreParcel[]
}

/** More orders than any step of a tier asks for by default, and few enough to be read at once. */
const MOST_COUNTED = 500

/** One page of a person's orders with their parcels, the newest first. */
export async function readOrders(
  container: MedusaContainer,
  { customer_ids, after, limit }: { customer_ids: readonly string[]; after: ArchivePosition | null; limit: number },
): Promise<ArchivedOrder[]> {
  if (customer_ids.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      ...["id", "display_id", "status", "currency_code", "created_at", "summary.*"],
      ...["fulfillments.id", "fulfillments.shipped_at", "fulfillments.delivered_at", "fulfillments.canceled_at"],
      "fulfillments.labels.tracking_number",
    ],
    filters: {
      customer_id: [...customer_ids],
      is_draft_order: false,
      ...(after === null ? {} : { id: { $lt: after.id } }),
    },
    pagination: { take: limit, order: { id: "DESC" } },
  })
  return (data as readonly CoreOrder[]).map(toArchived)
}

/** What counts for a person's tier: his orders of these months that were not cancelled. */
export async function readCountedOrders(
  container: MedusaContainer,
  { customer_ids, months, now }: { customer_ids: readonly string[]; months: number; now: Date },
): Promise<CountedOrder[]> {
  if (customer_ids.length === 0) return []
  const since = new Date(now)
  since.setUTCMonth(since.getUTCMonth() - months)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "status", "currency_code", "summary.*"],
    filters: { customer_id: [...customer_ids], is_draft_order: false, created_at: { $gte: since } },
    pagination: { take: MOST_COUNTED, order: { id: "DESC" } },
  })
  return (data as readonly CoreOrder[])
    .filter(({ status }) => status !== "canceled")
    .map(({ currency_code, summary }) => ({
      currency_code,
      paid: amountOf(summary?.paid_total),
      given_back: amountOf(summary?.refunded_total),
    }))
}

function toArchived(order: CoreOrder): ArchivedOrder {
  const parcels = (order.fulfillments ?? []).map((parcel) => ({
    id: parcel.id,
    tracking_numbers: (parcel.labels ?? []).flatMap(({ tracking_number }) => tracking_number ?? []),
    shipped_at: toIso(parcel.shipped_at),
    delivered_at: toIso(parcel.delivered_at),
    canceled_at: toIso(parcel.canceled_at),
  }))
  return {
    id: order.id,
    is_open: parcels.some((one) => one.shipped_at !== null && one.delivered_at === null && one.canceled_at === null),
    display_id: order.display_id,
    status: order.status,
    total: amountOf(order.summary?.current_order_total),
    currency_code: order.currency_code,
    placed_at: toIso(order.created_at) ?? "",
    parcels,
  }
}

function toIso(at: Date | string | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

function amountOf(amount: BigNumberInput | undefined): string {
  return MathBN.convert(amount ?? 0).toFixed()
}
