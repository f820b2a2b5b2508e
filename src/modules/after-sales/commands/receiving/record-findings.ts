import { findFoundRefusals } from "../../../../domain/receiving/find-found-refusals"
import type { Found } from "../../../../domain/receiving/finding"
import { FINDING_INITIAL_STATUS } from "../../../../domain/receiving/finding-lifecycle"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { writeFindingEvent } from "./change-finding"

/** A line of the order as it is named on a finding. */
export interface NamedLine {
  readonly title: string
  readonly sku: string | null
}

export interface RecordFindings {
  /** The request with whose parcel it came, or the parcel that is nobody's yet. */
  readonly place: { readonly rma_id: string } | { readonly stray_parcel_id: string }
  readonly found: readonly Found[]
  /** The order's lines; null while it is not known whose parcel it is. */
  readonly lines: ReadonlyMap<string, NamedLine> | null
  /** Null for what waits with its parcel, which has the clock. */
  readonly due_at: Date | null
  readonly actor: Actor
  readonly now: Date
}

/** Writes down what was in a parcel beside what had been declared; or throws all that is missing of it. Nothing is paid. */
export async function recordFindings(transaction: Transaction, input: RecordFindings): Promise<string[]> {
  const [first, ...others] = findFoundRefusals(input.found, input.lines && new Set(input.lines.keys()))
  if (first) throw new RefusalError([first, ...others])
  const ids: string[] = []
  for (const found of input.found) ids.push(await recordOne(transaction, input, found))
  return ids
}

async function recordOne(
  transaction: Transaction,
  { place, lines, due_at, actor, now }: RecordFindings,
  found: Found,
): Promise<string> {
  const line = lines?.get(found.line_item_id ?? "")
  const { id } = await transaction.rows.createParcelFindings(
    {
      ...place,
      kind: found.kind,
      status: FINDING_INITIAL_STATUS,
      quantity: found.quantity,
      line_item_id: found.line_item_id ?? null,
      title: line?.title ?? textOf(found.title),
      sku: line?.sku ?? textOf(found.sku),
      serial_number: textOf(found.serial_number),
      words: textOf(found.words),
      found_at: now,
      found_by: actor.id,
      due_at,
    },
    transaction.context,
  )
  await writeFindingEvent(transaction, {
    ...{ finding_id: id, action: "find", from_status: null, to_status: FINDING_INITIAL_STATUS },
    ...{ quantity: found.quantity, words: textOf(found.words), actor, now },
  })
  return id
}

function textOf(text: string | undefined): string | null {
  return text?.trim() || null
}
