/** What bare SQL loops are told: whose visits are due by then, and how many at a time. */
export interface BareLoop {
  readonly now: string
  readonly batch: number
}

/** The least that could be done about as many visits: taken, and marked as sent, in one statement a batch. */
export function markInLoop({ now, batch }: BareLoop): string {
  return loop(`update follow_up_visit set status = 'sent', sent_at = '${now}' where id in (${due({ now, batch })});`)
}

/**
 * The least that could be done to leave the same rows behind: beside the visit its line of history, the contact that
 * counts and the letter in the outbox. Nothing is decided and nobody is asked. Three of four rows, and two thirds of the
 * index entries, are these; a loop that leaves them out has sent nothing.
 */
export function sendInLoop({ now, batch }: BareLoop): string {
  return loop(`
    with sent as (
      update follow_up_visit set status = 'sent', sent_at = '${now}', updated_at = '${now}'
       where id in (${due({ now, batch })})
      returning id, number, email, language, script, order_id, order_display_id, due_at),
    told as (
      insert into follow_up_visit_event
        (id, visit_id, action, from_status, to_status, due_at, actor_type, occurred_at, created_at, updated_at)
      select 'fvise_' || id, id, 'send', 'planned', 'sent', due_at, 'policy', '${now}', '${now}', '${now}' from sent),
    contacted as (
      insert into customer_contact (id, email, purpose, method, source, contacted_at, created_at, updated_at)
      select 'ccon_' || id, email, 'follow_up', 'email', 'visit:' || id, '${now}', '${now}', '${now}' from sent)
    insert into outbox_message (id, template, channel, recipient, data, dedupe_key, due_at, created_at, updated_at)
    select 'outb_' || id, 'visit_message', 'email', email,
           jsonb_build_object('visit_id', id, 'visit_number', number, 'order_id', order_id,
             'order_display_id', order_display_id, 'language', language, 'words', script, 'contact_id', 'ccon_' || id),
           'visit_message:' || id || ':${now}', '${now}', '${now}', '${now}'
      from sent;`)
}

function due({ now, batch }: BareLoop): string {
  return `select id from follow_up_visit where status = 'planned' and act_at <= '${now}' and deleted_at is null
           order by act_at, id limit ${batch} for update skip locked`
}

/** A batch a transaction, as a worker commits. */
function loop(statement: string): string {
  return `do $$ begin loop ${statement} exit when not found; commit; end loop; end $$`
}
