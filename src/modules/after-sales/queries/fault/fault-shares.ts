/** The shares of `item`, a row of rma_item, as a JSON list: the leading party first. */
export const FAULT_SHARES_OF_ITEM = `(
  select coalesce(json_agg(json_build_object('party', share.party, 'percentage', share.percentage)
           order by share.percentage desc, share.id), '[]')
    from rma_fault_share share where share.rma_item_id = item.id and share.deleted_at is null)`

/** What inspection found about `item`, as a JSON list. */
export const FINDINGS_OF_ITEM = `(
  select coalesce(json_agg(json_build_object('grade', unit.grade, 'note', unit.inspection_note)), '[]')
    from rma_unit unit
   where unit.item_id = item.id and unit.inspected_at is not null and unit.deleted_at is null)`
