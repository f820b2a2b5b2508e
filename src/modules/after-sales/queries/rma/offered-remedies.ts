import { HOLDER_REMEDIES } from "../../../../domain/warranty/holder-remedies"

const OF_A_HOLDER = HOLDER_REMEDIES.map((remedy) => `'${remedy}'`).join(", ")

/**
 * What an item's customer may be given, of `item`, its `reason` and its policy `version`. Under warranty the reason alone
 * says: the policy that the goods were sold under speaks of its own windows only. Whoever was handed the warranty gets no
 * money of the order.
 */
export const OFFERED_REMEDIES = `case
  when exists (select from rma where rma.id = item.rma_id and rma.warranty_id is not null)
    then array(select remedy from unnest(reason.remedies) remedy where remedy in (${OF_A_HOLDER}))
  when item.basis = 'warranty' then reason.remedies else version.remedies end`
