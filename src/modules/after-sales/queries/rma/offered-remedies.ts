/**
 * What an item's customer may be given, of `item`, its `reason` and its policy `version`. Under warranty the reason alone
 * says: the policy that the goods were sold under speaks of its own windows only.
 */
export const OFFERED_REMEDIES = `case when item.basis = 'warranty' then reason.remedies else version.remedies end`
