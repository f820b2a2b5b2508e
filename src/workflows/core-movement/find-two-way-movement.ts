import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, OrderChangeStatus, ReturnStatus } from "@medusajs/framework/utils"

import { OUTBOUND_METADATA_KEY, RMA_METADATA_KEY } from "../core-return/find-core-return"
import { markReturnRequested } from "../core-return/mark-return-requested"
import { TWO_WAY_MOVEMENTS, type TwoWayVehicle } from "./two-way-movement"

export interface FoundMovement {
  readonly id: string
  readonly return_id: string | null
  readonly lines: readonly { readonly outbound_id: string; readonly line_item_id: string }[]
}

interface CoreMovementRow {
  readonly id: string
  readonly canceled_at: string | Date | null
  readonly metadata: Record<string, unknown> | null
  readonly additional_items?: readonly {
    readonly item_id: string
    readonly item?: { readonly metadata: Record<string, unknown> | null } | null
  }[]
}

/**
 * The claim or exchange that was made for a request, or null when none was made to the end. What a crash left
 * unfinished is put right on the way: core makes the claim, its return, the change and its confirmation in separate
 * transactions. The confirmed change is what counts. Called with the order locked.
 */
export async function findTwoWayMovement(
  container: MedusaContainer,
  vehicle: TwoWayVehicle,
  { order_id, rma_id }: { readonly order_id: string; readonly rma_id: string },
): Promise<FoundMovement | null> {
  const { drop } = TWO_WAY_MOVEMENTS[vehicle]
  let found: FoundMovement | null = null
  for (const row of await readMovements(container, vehicle, order_id, rma_id)) {
    const changes = await readChanges(container, vehicle, row.id)
    const returns = await readReturns(container, vehicle, row.id)
    if (changes.some(({ status }) => status === OrderChangeStatus.CONFIRMED)) {
      const standing = returns.find(({ status }) => status !== ReturnStatus.CANCELED)
      if (standing) await markReturnRequested(container, standing)
      found = { id: row.id, return_id: standing?.id ?? null, lines: linesOf(row) }
    } else {
      const [return_ids, change_ids] = [returns.map(({ id }) => id), changes.map(({ id }) => id)]
      await drop(container, { ids: [row.id], return_ids, change_ids })
    }
  }
  return found
}

function linesOf({ additional_items = [] }: CoreMovementRow): FoundMovement["lines"] {
  return additional_items.flatMap(({ item_id, item }) => {
    const outboundId = item?.metadata?.[OUTBOUND_METADATA_KEY]
    return typeof outboundId === "string" ? [{ outbound_id: outboundId, line_item_id: item_id }] : []
  })
}

async function readMovements(
  container: MedusaContainer,
  vehicle: TwoWayVehicle,
  orderId: string,
  rmaId: string,
): Promise<CoreMovementRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: TWO_WAY_MOVEMENTS[vehicle].entity,
    fields: ["id", "canceled_at", "metadata", "additional_items.item_id", "additional_items.item.metadata"],
    filters: { order_id: orderId },
  })
  const rows = data as readonly CoreMovementRow[]
  return rows.filter(({ metadata, canceled_at }) => metadata?.[RMA_METADATA_KEY] === rmaId && !canceled_at)
}

async function readChanges(
  container: MedusaContainer,
  vehicle: TwoWayVehicle,
  id: string,
): Promise<readonly { readonly id: string; readonly status: string }[]> {
  const { change_type, key } = TWO_WAY_MOVEMENTS[vehicle]
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["id", "status"],
    filters: { [key]: id, change_type },
  })
  return data
}

async function readReturns(
  container: MedusaContainer,
  vehicle: TwoWayVehicle,
  id: string,
): Promise<readonly { readonly id: string; readonly status: string }[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "return",
    fields: ["id", "status"],
    filters: { [TWO_WAY_MOVEMENTS[vehicle].key]: id },
  })
  return data
}
