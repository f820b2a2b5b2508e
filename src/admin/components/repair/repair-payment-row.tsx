import { Button, Copy, StatusBadge } from "@medusajs/ui"

import { isPositive } from "../../../domain/money/decimal"
import type { AdminRepair } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { CHARGE_COLORS } from "../../lib/stage-color"
import { FactRow } from "../shared/fact-row"
import { Instant } from "../shared/instant"

/** What staff note beside the road of the goods. */
export type NoteVerb = "note_loan" | "note_payment" | "waive_payment"

interface RepairPaymentRowProps {
  readonly repair: AdminRepair
  readonly onVerb: (verb: NoteVerb) => void
}

/** What the customer is asked for, how it stands, his link to pay, and what staff may do about it. */
export const RepairPaymentRow = ({ repair, onVerb }: RepairPaymentRowProps) => {
  const words = useWords()
  const formats = useFormats()
  const { payment, paid, paid_at, payment_reference, currency_code } = repair
  const owes = repair.finished_at === null && payment?.status === "open"
  if (payment === null && paid_at === null) return null
  return (
    <FactRow label={words("repair.payment")}>
      <div className="flex flex-col items-start gap-y-2">
        {payment !== null && (
          <span className="flex items-center gap-x-2">
            <span className="tabular-nums">{formats.amount(payment.amount, currency_code)}</span>
            <StatusBadge color={CHARGE_COLORS[payment.status]}>{words(`charge_status.${payment.status}`)}</StatusBadge>
            {payment.link !== null && <Copy content={payment.link} className="text-ui-fg-muted" />}
          </span>
        )}
        {payment?.status === "open" && isPositive(paid) && (
          <span className="text-ui-fg-subtle">
            {words("repair.paid_before", { amount: formats.amount(paid, currency_code) })}
          </span>
        )}
        {payment?.status === "waived" && <span className="text-ui-fg-subtle break-words">{payment.waiver_words}</span>}
        {paid_at !== null && (
          <span className="text-ui-fg-subtle">
            {payment_reference !== null && `${payment_reference} · `}
            <Instant at={paid_at} as="day" />
          </span>
        )}
        {owes && (
          <span className="flex flex-wrap gap-2">
            <Button size="small" variant="secondary" onClick={() => onVerb("note_payment")}>
              {words("repair.do.note_payment.button")}
            </Button>
            <Button size="small" variant="transparent" onClick={() => onVerb("waive_payment")}>
              {words("repair.do.waive_payment.button")}
            </Button>
          </span>
        )}
      </div>
    </FactRow>
  )
}
