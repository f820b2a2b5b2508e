import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ChangeActionType,
  ContainerRegistrationKeys,
  OrderChangeStatus,
  OrderChangeType,
} from "@medusajs/framework/utils"

import { groupBy } from "../../domain/kernel/group-by"
import type { CoreReturnFacts } from "../../domain/rma/find-drift"
import type { CoreReceiptLine } from "../../domain/rma/plan-core-receipt"

interface CoreReturn {
  readonly id: string
  readonly status: string
  readonly items?: readonly CoreReturnLine[]
}

interface CoreReturnLine {
  readonly id: string
  readonly item_id: string
  readonly quantity: number
  readonly received_quantity: number | null
  readonly damaged_quantity: number | null
}

/** Core returns as they stand, with everything that was ever received into them. Two queries, however many ids. */
export async function readCoreReturns(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, CoreReturnFacts>> {
  if (ids.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, receipts] = await Promise.all([
    query.graph({
      entity: "return",
      fields: [
        "id",
        "status",
        "items.id",
        "items.item_id",
        "items.quantity",
        "items.received_quantity",
        "items.damaged_quantity",
      ],
      filters: { id: [...ids] },
    }),
    readReceipts(container, ids),
  ])
  const returns = data as readonly CoreReturn[]
  return new Map(returns.map((one) => [one.id, toFacts(one, receipts.get(one.id) ?? [])]))
}

/** One core return, or undefined when core has none of the id. */
export async function readCoreReturn(container: MedusaContainer, id: string): Promise<CoreReturnFacts | undefined> {
  return (await readCoreReturns(container, [id])).get(id)
}

function toFacts({ id, status, items = [] }: CoreReturn, receipt: readonly CoreReceiptLine[]): CoreReturnFacts {
  return {
    id,
    status,
    receipt,
    items: items.map((item) => ({
      id: item.id,
      line_item_id: item.item_id,
      quantity: Number(item.quantity),
      received_quantity: Number(item.received_quantity ?? 0),
      damaged_quantity: Number(item.damaged_quantity ?? 0),
    })),
  }
}

interface Receipt {
  readonly return_id: string
  readonly actions?: readonly {
    readonly action: string
    readonly details: { readonly reference_id?: string; readonly quantity?: number } | null
  }[]
}

/**
 * The confirmed receipts of each return, added up per line. They are the one place where a second parcel adds to the
 * first: the figures on the return are overwritten by each confirmation, and those on the order count all its returns.
 */
async function readReceipts(
  container: MedusaContainer,
  returnIds: readonly string[],
): Promise<Map<string, CoreReceiptLine[]>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["return_id", "actions.action", "actions.details"],
    filters: {
      return_id: [...returnIds],
      change_type: OrderChangeType.RETURN_RECEIVE,
      status: OrderChangeStatus.CONFIRMED,
    },
  })
  const byReturn = groupBy(data as readonly Receipt[], (receipt) => receipt.return_id)
  return new Map([...byReturn].map(([id, receipts]) => [id, addUp(receipts)]))
}

function addUp(receipts: readonly Receipt[]): CoreReceiptLine[] {
  const arrivals = receipts.flatMap(({ actions = [] }) =>
    actions.map(({ action, details }) => ({
      line_item_id: details?.reference_id ?? "",
      received: action === ChangeActionType.RECEIVE_RETURN_ITEM ? Number(details?.quantity ?? 0) : 0,
      dismissed: action === ChangeActionType.RECEIVE_DAMAGED_RETURN_ITEM ? Number(details?.quantity ?? 0) : 0,
    })),
  )
  return [...groupBy(arrivals, (arrival) => arrival.line_item_id)].map(([line_item_id, ofLine]) => ({
    line_item_id,
    received: ofLine.reduce((total, { received }) => total + received, 0),
    dismissed: ofLine.reduce((total, { dismissed }) => total + dismissed, 0),
  }))
}
