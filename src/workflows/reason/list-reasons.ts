import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import type { AdminReason } from "../../types"

const REASON_FIELDS = [
  "id",
  "code",
  "return_reason_id",
  "reason_class",
  "basis",
  "fault_party",
  "freight_payer",
  "evidence",
  "remedies",
  "skips_discretion",
  "goods_come_back",
  "is_active",
  "position",
  "return_reason.label",
  "return_reason.description",
]

type LinkedReason = Omit<AdminReason, "label" | "description"> & {
  /** Null when somebody deleted the return reason in core. */
  readonly return_reason: { readonly label: string; readonly description: string | null } | null
}

/** Reasons with their words from core, in order of id, after the cursor. */
export async function listReasons(
  container: MedusaContainer,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
): Promise<AdminReason[]> {
  return readReasons(container, cursor === null ? {} : { id: { $gt: cursor } }, limit)
}

/** @throws NOT_FOUND */
export async function retrieveReason(container: MedusaContainer, id: string): Promise<AdminReason> {
  const [reason] = await readReasons(container, { id }, 1)
  if (!reason) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no reason with id ${id}`)
  return reason
}

async function readReasons(
  container: MedusaContainer,
  filters: Record<string, unknown>,
  take: number,
): Promise<AdminReason[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "after_sales_reason",
    fields: REASON_FIELDS,
    filters,
    pagination: { take, order: { id: "ASC" } },
  })
  return (data as readonly LinkedReason[]).map(({ return_reason, ...reason }) => ({
    ...reason,
    label: return_reason?.label ?? reason.code,
    description: return_reason?.description || null,
  }))
}
