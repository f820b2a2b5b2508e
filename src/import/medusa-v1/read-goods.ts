import { groupBy } from "../../domain/kernel/group-by"
import type { V1Item } from "../../domain/import/medusa-v1"
import type { OldDatabase } from "./open-database"
import { readAmong, readById } from "./read-rows"

/** An item as the table of a return, swap or claim names it, before it is known what the goods are. */
interface NamedItem extends Omit<V1Item, "title" | "sku"> {
  /** Of which return, swap or claim. */
  readonly owner: string
  readonly line_item_id: string
}

export type Goods = ReadonlyMap<string, readonly V1Item[]>

/** What came back with returns, by the return's id. */
export async function readReturnedGoods(database: OldDatabase, returnIds: readonly string[]): Promise<Goods> {
  const items = await readAmong(database, "return_item", "return_id", returnIds)
  const reasons = await readById(
    database,
    "return_reason",
    items.map(({ reason_id }) => reason_id),
  )
  return name(
    database,
    items.map(({ return_id, item_id, quantity, reason_id, note }) => ({
      ...{ owner: return_id, line_item_id: item_id, way: "back", quantity, note },
      ...{ reason: reasons.get(reason_id)?.label ?? null, pictures: [], tags: [] },
    })),
  )
}

/** What was wrong with which goods, by the claim's id. */
export async function readClaimedGoods(database: OldDatabase, claimIds: readonly string[]): Promise<Goods> {
  const items = (await readAmong(database, "claim_item", "claim_order_id", claimIds)).filter(
    ({ deleted_at }) => deleted_at === null,
  )
  const ids = items.map(({ id }) => id)
  const images = await readAmong(database, "claim_image", "claim_item_id", ids)
  const tagged = await readAmong(database, "claim_item_tags", "item_id", ids)
  const tags = await readById(
    database,
    "claim_tag",
    tagged.map(({ tag_id }) => tag_id),
  )
  return name(
    database,
    items.map(({ id, claim_order_id, item_id, reason, note, quantity }) => ({
      ...{ owner: claim_order_id, line_item_id: item_id, way: "back", quantity, reason, note },
      pictures: images.filter(({ claim_item_id }) => claim_item_id === id).map(({ url }) => url),
      tags: tagged.filter(({ item_id: of }) => of === id).flatMap(({ tag_id }) => tags.get(tag_id)?.value ?? []),
    })),
  )
}

/** What was sent out with swaps or claims, by their id. */
export async function readSentGoods(
  database: OldDatabase,
  column: "swap_id" | "claim_order_id",
  ids: readonly string[],
): Promise<Goods> {
  const lines = await readAmong(database, "line_item", column, ids)
  return name(
    database,
    lines.map((line) => ({
      ...{ owner: line[column] ?? "", line_item_id: line.id, way: "out", quantity: line.quantity },
      ...{ reason: null, note: null, pictures: [], tags: [] },
    })),
  )
}

async function name(database: OldDatabase, items: readonly NamedItem[]): Promise<Goods> {
  const lines = await readById(
    database,
    "line_item",
    items.map(({ line_item_id }) => line_item_id),
  )
  const variants = await readById(
    database,
    "product_variant",
    [...lines.values()].map(({ variant_id }) => variant_id),
  )
  const named = items.map(({ owner, line_item_id, ...item }) => {
    const line = lines.get(line_item_id)
    return {
      owner,
      item: { ...item, title: line?.title ?? null, sku: variants.get(line?.variant_id ?? "")?.sku ?? null },
    }
  })
  return new Map(
    [...groupBy(named, ({ owner }) => owner)].map(([owner, group]) => [owner, group.map(({ item }) => item)]),
  )
}
