import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import type { CoreMovement } from "../../types"

/** Core's ids end in a ULID, which sorts by time over all three kinds: one cursor serves them together. */
const KINDS = [
  { kind: "return", entity: "return", prefix: "return_" },
  { kind: "claim", entity: "order_claim", prefix: "claim_" },
  { kind: "exchange", entity: "order_exchange", prefix: "oexc_" },
] as const

interface CoreRow {
  readonly id: string
  readonly display_id: number
  readonly status?: string | null
  readonly order_id: string
  readonly created_at: string | Date
  readonly canceled_at?: string | Date | null
  readonly order?: { readonly display_id: number } | null
}

export interface CoreMovementPage {
  readonly movements: readonly CoreMovement[]
  /** ULID at which the page ended, or null on the last page. */
  readonly next: string | null
}

/**
 * A page of core returns, claims and exchanges that no request of ours stands behind, newest first. A page may hold
 * fewer than `limit`, because returns that belong to a request are left out after reading.
 */
export async function listCoreMovements(
  container: MedusaContainer,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<CoreMovementPage> {
  const rows = (await Promise.all(KINDS.map((kind) => listKind(container, kind, before, limit)))).flat()
  const page = rows.sort((a, b) => (a.ulid < b.ulid ? 1 : -1)).slice(0, limit)
  const ours = await findOurs(
    container,
    page.map(({ movement }) => movement.id),
  )
  return {
    movements: page.flatMap(({ movement }) => (ours.has(movement.id) ? [] : [movement])),
    next: page.length === limit ? (page.at(-1)?.ulid ?? null) : null,
  }
}

async function listKind(
  container: MedusaContainer,
  { kind, entity, prefix }: (typeof KINDS)[number],
  before: string | null,
  limit: number,
): Promise<{ readonly ulid: string; readonly movement: CoreMovement }[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const isReturn = kind === "return"
  const { data } = await query.graph({
    entity,
    fields: [
      "id",
      "display_id",
      "order_id",
      "created_at",
      "canceled_at",
      "order.display_id",
      ...(isReturn ? ["status"] : []),
    ],
    filters: {
      ...(before === null ? {} : { id: { $lt: prefix + before } }),
      // The return of a claim or exchange is shown with it.
      ...(isReturn ? { claim_id: null, exchange_id: null } : {}),
    },
    pagination: { take: limit, order: { id: "DESC" } },
  })
  return (data as readonly CoreRow[]).map((row) => ({
    ulid: row.id.slice(prefix.length),
    movement: toMovement(kind, row),
  }))
}

function toMovement(kind: CoreMovement["kind"], row: CoreRow): CoreMovement {
  return {
    id: row.id,
    kind,
    display_id: row.display_id,
    status: row.status ?? (row.canceled_at ? "canceled" : null),
    order_id: row.order_id,
    order_display_id: row.order?.display_id ?? 0,
    created_at: new Date(row.created_at).toISOString(),
  }
}

async function findOurs(container: MedusaContainer, ids: readonly string[]): Promise<Set<string | null>> {
  if (ids.length === 0) return new Set()
  const links = ["core_return_id", "core_claim_id", "core_exchange_id"] as const
  const rmas = await container
    .resolve(AFTER_SALES_MODULE)
    .listRmas({ $or: links.map((link) => ({ [link]: [...ids] })) }, { select: [...links] })
  return new Set(rmas.flatMap((rma) => links.map((link) => rma[link])))
}
