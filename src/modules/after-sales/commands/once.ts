import { RefusalError } from "../refusal-error"
import type { Transaction } from "../transaction"

/** What makes a repeated POST recognisable: who, which verb, the caller's key, and a digest of what was asked. */
export interface IdempotencyKey {
  readonly scope: string
  readonly key: string
  readonly fingerprint: string
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
): Promise<{ id: string; repeated: boolean }> {
  if (idempotency === null) return { id: await create(), repeated: false }
  const earlier = await claimKey(transaction, idempotency)
  if (earlier) {
    if (earlier.fingerprint !== idempotency.fingerprint) throw reused(idempotency.key)
    return { id: earlier.resource_id, repeated: true }
  }
  const id = await create()
  await transaction.query(`update after_sales_idempotency set resource_id = ? where scope = ? and key = ?`, [
    id,
    idempotency.scope,
    idempotency.key,
  ])
  return { id, repeated: false }
}

async function claimKey(
  transaction: Transaction,
  { scope, key, fingerprint }: IdempotencyKey,
): Promise<{ fingerprint: string; resource_id: string } | null> {
  const claimed = await transaction.query(
    `insert into after_sales_idempotency (id, scope, key, fingerprint, resource_id)
     values ('asidem_' || md5(? || ':' || ?), ?, ?, ?, '')
     on conflict (scope, key) where deleted_at is null do nothing
     returning id`,
    [scope, key, scope, key, fingerprint],
  )
  if (claimed.length > 0) return null
  const [earlier] = await transaction.query<{ fingerprint: string; resource_id: string }>(
    `select fingerprint, resource_id from after_sales_idempotency where scope = ? and key = ? and deleted_at is null`,
    [scope, key],
  )
  return earlier ?? null
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

/** A command about one resource that a repeated POST does not carry out again: it then answers null. */
export function onceOnly<Input extends { readonly id: string }, Output>(
  idempotency: IdempotencyKey | null,
  command: (transaction: Transaction, input: Input) => Promise<Output>,
): (transaction: Transaction, input: Input) => Promise<Output | null> {
  return async (transaction, input) => {
    let output: Output | null = null
    await once(transaction, idempotency, async () => {
      output = await command(transaction, input)
      return input.id
    })
    return output
  }
}
