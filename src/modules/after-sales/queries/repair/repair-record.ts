import type { ActorType } from "../../../../domain/kernel/vocabulary"
import type { RecoveryStatus } from "../../../../domain/recovery/lifecycle"
import type { RepairStage } from "../../../../domain/repair/lifecycle"
import type { RepairLine } from "../../../../domain/repair/repair-line"
import type { ChargeStatus } from "../../../../domain/settlement/charge-lifecycle"

export interface RepairRecord {
  readonly id: string
  readonly number: number
  readonly rma_id: string
  readonly rma_number: number
  readonly order_id: string
  readonly order_display_id: number
  readonly title: string
  readonly quantity: number
  readonly stage: RepairStage
  readonly currency_code: string
  readonly reported_on: string
  readonly warranty_id: string | null
  readonly serial: string | null
  readonly earlier_repairs: number
  readonly finding: string | null
  readonly lines: readonly RepairLine[]
  readonly quote_version: number
  readonly accepted_version: number | null
  readonly quoted_at: Date | null
  readonly answered_at: Date | null
  readonly payment_reference: string | null
  readonly paid_at: Date | null
  readonly waived_at: Date | null
  /** What of his word he is asked for, or paid last; null where nothing ever was. */
  readonly charge: RepairChargeRecord | null
  /** Our claim on the supplier's warranty, the latest; null while the goods never went there with one. */
  readonly recovery: { readonly id: string; readonly number: number; readonly status: RecoveryStatus } | null
  /** What he has paid in all, by the link and at the counter. */
  readonly paid: string
  readonly supplier: string | null
  readonly supplier_reference: string | null
  readonly supplier_sent_at: Date | null
  readonly loan_unit: string | null
  readonly due_at: Date
  readonly paused_at: Date | null
  readonly opened_at: Date
  readonly finished_at: Date | null
}

export interface RepairChargeRecord {
  readonly id: string
  readonly amount: string
  readonly status: Exclude<ChargeStatus, "canceled">
  readonly waiver_words: string | null
}

const CHARGE = `(
  select json_build_object('id', charge.id, 'amount', charge.amount::text, 'status', charge.status,
                           'waiver_words', charge.waiver_words)
    from charge where charge.repair_order_id = repair_order.id and charge.status <> 'canceled'
     and charge.deleted_at is null order by charge.id desc limit 1)`

const RECOVERY = `(
  select json_build_object('id', claim.id, 'number', claim.number, 'status', claim.status)
    from recovery_claim claim where claim.repair_order_id = repair_order.id and claim.deleted_at is null
   order by claim.id desc limit 1)`

const PAID = `(
  select coalesce(sum(charge.amount), 0)::text from charge
   where charge.repair_order_id = repair_order.id and charge.status = 'paid' and charge.deleted_at is null)`

export const REPAIR_COLUMNS = `${CHARGE} as charge, ${PAID} as paid, ${RECOVERY} as recovery, id, number, rma_id, rma_number, order_id, order_display_id, title, quantity, stage,
  currency_code, reported_on, warranty_id, serial, earlier_repairs, finding, lines, quote_version, accepted_version,
  quoted_at, answered_at, payment_reference, paid_at, waived_at, supplier, supplier_reference, supplier_sent_at, loan_unit,
  due_at, paused_at, opened_at, finished_at`

export interface RepairEventRecord {
  readonly id: string
  readonly action: string
  readonly from_stage: RepairStage | null
  readonly to_stage: RepairStage
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly words: string | null
  readonly occurred_at: Date
}
