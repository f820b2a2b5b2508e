/** It has not been yet, or nobody has noted so: what may still be called off. */
export const VISIT_IS_OPEN = "status in ('planned', 'scheduled', 'confirmed', 'unrecorded')"

/**
 * Whether somebody has agreed on a visit's time: the customer confirmed it, or he or staff have moved it. It stands then,
 * whatever becomes of what it was counted from.
 */
export function visitIsAgreed(visit: "visit" | "follow_up_visit"): string {
  return `(${visit}.status = 'confirmed' or exists (
    select 1 from follow_up_visit_event agreed
     where agreed.visit_id = ${visit}.id and agreed.action = 'move' and agreed.actor_type in ('customer', 'guest', 'staff')))`
}
