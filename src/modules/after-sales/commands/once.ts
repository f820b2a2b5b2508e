import { generateEntityId } from "@medusajs/framework/utils"

import { RefusalError } from "../refusal-error"
import type { Reading, Transaction } from "../transaction"

/** What makes a repeated POST recognisable: who, which verb, the caller's key, and a digest of what was asked. */
export interface IdempotencyKey {
  readonly scope: string
  readonly key: string
  readonly fingerprint: string
}

/** The record that a POST was about, and whether the same POST had been carried out before. */
export interface Once {
  readonly id: string
  readonly repeated: boolean
}

/**
 * Carries `create` out once per key and returns the id it made; a repetition returns the first id. The insert waits
 * for a rival transaction with the same key, so a double click cannot pass twice. The same key with another body is
 * refused, because answering it with the first record would hide the caller's mistake.
 */
export async function once(
  transaction: Transaction,
  idempotency: IdempotencyKey | null,
  create: () => Promise<string>,
): Promise<Once> {
  if (idempotency === null) return { id: await create(), repeated: false }
  if (!(await claimKey(transaction, idempotency))) {
    const earlier = await recall(transaction, idempotency)
    if (earlier !== null) return { id: earlier, repeated: true }
  }
  const id = await create()
  await transaction.query(`update after_sales_idempotency set resource_id = ? where scope = ? and key = ?`, [
    id,
    idempotency.scope,
    idempotency.key,
  ])
  return { id, repeated: false }
}

/**
 * The id that an earlier POST with this key answered, null when there was none: for what must be known before core is
 * told anything. Refuses a key that was used for another body.
 */
export async function recall(reading: Reading, idempotency: IdempotencyKey | null): Promise<string | null> {
  if (idempotency === null) return null
  const { scope, key, fingerprint } = idempotency
  const [earlier] = await reading.query<{ fingerprint: string; resource_id: string }>(
    `select fingerprint, resource_id from after_sales_idempotency where scope = ? and key = ? and deleted_at is null`,
    [scope, key],
  )
  if (!earlier) return null
  if (earlier.fingerprint !== fingerprint) throw reused(key)
  return earlier.resource_id
}

/** Forgets a POST whose work was undone, so that it is carried out when it is sent again. */
export async function forget(transaction: Transaction, idempotency: IdempotencyKey | null): Promise<void> {
  if (idempotency === null) return
  const { scope, key } = idempotency
  await transaction.query(`delete from after_sales_idempotency where scope = ? and key = ?`, [scope, key])
}

/**
 * False when an earlier transaction has the key. The id is no digest of the key: of two that insert at once, the second
 * waits at the index that "on conflict" names, and fails at any other that the two have in common.
 */
async function claimKey(transaction: Transaction, { scope, key, fingerprint }: IdempotencyKey): Promise<boolean> {
  const claimed = await transaction.query(
    `insert into after_sales_idempotency (id, scope, key, fingerprint, resource_id)
     values (?, ?, ?, ?, '')
     on conflict (scope, key) where deleted_at is null do nothing
     returning id`,
    [generateEntityId(undefined, "asidem"), scope, key, fingerprint],
  )
  return claimed.length > 0
}

function reused(key: string): RefusalError {
  return new RefusalError([
    {
      code: "idempotency_key_reused",
      message: "This Idempotency-Key was used for another request body.",
      field: "Idempotency-Key",
      facts: { key },
    },
  ])
}

/** What came of a command, or that nothing did because the POST had been carried out before. */
export interface Ran<Output> extends Once {
  /** Null for a repetition. */
  readonly output: Output | null
}

/** A command about one resource that a repeated POST does not carry out again. */
export function onceOnly<Input extends { readonly id: string }, Output>(
  idempotency: IdempotencyKey | null,
  command: (transaction: Transaction, input: Input) => Promise<Output>,
): (transaction: Transaction, input: Input) => Promise<Ran<Output>> {
  return async (transaction, input) => {
    let output: Output | null = null
    const ran = await once(transaction, idempotency, async () => {
      output = await command(transaction, input)
      return input.id
    })
    return { ...ran, output }
  }
}

/** A command that answers the id of what it made or changed: a repeated POST gets the first id and does nothing. */
export function onceById<Input>(
  idempotency: IdempotencyKey | null,
  command: (transaction: Transaction, input: Input) => Promise<string>,
): (transaction: Transaction, input: Input) => Promise<Once> {
  return (transaction, input) => once(transaction, idempotency, () => command(transaction, input))
}
