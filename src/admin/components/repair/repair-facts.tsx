import { Button, Copy } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"

import type { AdminRepair } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"
import { RepairDrawer } from "./repair-drawer"
import { RepairPaymentRow, type NoteVerb } from "./repair-payment-row"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg"

/** Which unit it is, what the customer has said and has, and the ways to request, order and warranty. */
export const RepairFacts = ({ repair }: { readonly repair: AdminRepair }) => {
  const words = useWords()
  const formats = useFormats()
  const [verb, setVerb] = useState<NoteVerb | null>(null)
  const none = words("repair.none")
  const { stage, quote_version, quote_link, is_accepted, answered_at } = repair
  const isOpen = repair.finished_at === null
  const quote = stage === "quoted" ? "waits" : is_accepted ? "accepted" : answered_at === null ? "changed" : "declined"
  return (
    <Section title={words("repair.facts")}>
      <FactRow label={words("repair.field.serial")}>{repair.serial ?? none}</FactRow>
      <FactRow label={words("repair.reported")}>{formats.date(repair.reported_on)}</FactRow>
      <FactRow label={words("repair.field.loan_unit")}>
        <div className="flex items-center justify-between gap-x-2">
          <span className="min-w-0 break-words">{repair.loan_unit ?? none}</span>
          {isOpen && (
            <Button size="small" variant="transparent" onClick={() => setVerb("note_loan")}>
              {words("common.edit")}
            </Button>
          )}
        </div>
      </FactRow>
      {quote_version > 0 && (
        <FactRow label={words("repair.quote", { version: quote_version })}>
          <span className="flex items-center gap-x-1">
            {words(`repair.quote_state.${quote}`)}
            {quote_link !== null && stage === "quoted" && <Copy content={quote_link} className="text-ui-fg-muted" />}
          </span>
        </FactRow>
      )}
      <RepairPaymentRow repair={repair} onVerb={setVerb} />
      {repair.supplier !== null && (
        <FactRow label={words("repair.field.supplier")}>
          {[repair.supplier, repair.supplier_reference].filter(Boolean).join(" · ")}
        </FactRow>
      )}
      {repair.recovery !== null && (
        <FactRow label={words("repair.recovery")}>
          <Link to={`/after-sales/recoveries/${repair.recovery.id}`} className={LINK}>
            {words("recovery.number", { number: repair.recovery.number })} ·{" "}
            {words(`recovery_status.${repair.recovery.status}`)}
          </Link>
        </FactRow>
      )}
      <FactRow label={words("recovery.column.request")}>
        <Link to={`/after-sales/${repair.rma_id}`} className={LINK}>
          {words("request.title", { number: repair.rma_number })}
        </Link>
      </FactRow>
      <FactRow label={words("warranty.column.order")}>
        <Link to={`/orders/${repair.order_id}`} className={LINK}>
          #{repair.order_display_id}
        </Link>
      </FactRow>
      <FactRow label={words("repair.warranty")}>
        {repair.warranty_id === null ? (
          none
        ) : (
          <Link to={`/after-sales/warranties/${repair.warranty_id}`} className={LINK}>
            {words("repair.to_warranty")}
          </Link>
        )}
      </FactRow>
      {verb !== null && <RepairDrawer repair={repair} verb={verb} onClose={() => setVerb(null)} />}
    </Section>
  )
}
