import { Alert, Button, Copy, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminRma, PayoutBody } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { PAYOUT_COLORS } from "../../lib/stage-color"
import { Section } from "../shared/section"
import { DivertPayoutDrawer } from "./dialogs/divert-payout-drawer"
import { ResolvePayoutDrawer } from "./dialogs/resolve-payout-drawer"
import { RetryPayoutPrompt } from "./dialogs/retry-payout-prompt"

/** The ledger of what was really paid. A payout whose fate is unknown can be looked up, never repeated. */
export const PayoutsSection = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  if (rma.payouts.length === 0) return null
  return (
    <Section title={words("request.payouts.title")}>
      {rma.payouts.map((payout) => (
        <PayoutRow key={payout.id} rma={rma} payout={payout} />
      ))}
    </Section>
  )
}

const PayoutRow = ({ rma, payout }: { readonly rma: AdminRma; readonly payout: PayoutBody }) => {
  const words = useWords()
  const formats = useFormats()
  const [dialog, setDialog] = useState<"resolve" | "retry" | "divert" | null>(null)
  const isUncertain = payout.status === "uncertain"

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-center justify-between gap-x-4">
        <div className="flex items-center gap-x-3">
          <Text size="small" weight="plus" leading="compact" className="tabular-nums">
            {formats.amount(payout.amount, payout.currency_code)}
          </Text>
          <StatusBadge color={PAYOUT_COLORS[payout.status]}>{words(`payout_status.${payout.status}`)}</StatusBadge>
        </div>
        {payout.paid_at !== null && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {words("request.payouts.paid_at", { at: formats.instant(payout.paid_at) })}
          </Text>
        )}
        {payout.actions.includes("retry") && (
          <div className="flex items-center gap-x-2">
            <Button size="small" variant="secondary" onClick={() => setDialog("divert")}>
              {words("request.payouts.divert")}
            </Button>
            <Button size="small" variant="secondary" onClick={() => setDialog("retry")}>
              {words("request.payouts.retry")}
            </Button>
          </div>
        )}
      </div>
      {payout.payment_id === null ? (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {words("resolution.store_credit")}
        </Text>
      ) : (
        <Identifier label={words("request.payouts.payment")} id={payout.payment_id} />
      )}
      {payout.core_refund_id !== null && (
        <Identifier label={words("request.payouts.refund")} id={payout.core_refund_id} />
      )}
      {isUncertain && (
        <Alert variant="warning" className="items-start">
          <div className="flex flex-col items-start gap-y-2">
            <Text size="small" weight="plus" leading="compact">
              {words("request.payouts.uncertain_title")}
            </Text>
            <Text size="small" className="text-pretty">
              {words("request.payouts.uncertain_body")}
            </Text>
            <Button size="small" variant="secondary" onClick={() => setDialog("resolve")}>
              {words("request.payouts.resolve")}
            </Button>
          </div>
        </Alert>
      )}
      {[
        payout.status === "stranded" ? words("request.payouts.stranded") : payout.last_error,
        payout.resolution_note,
      ].map(
        (text) =>
          text !== null && (
            <Text key={text} size="small" className="text-ui-fg-subtle break-words">
              {text}
            </Text>
          ),
      )}
      {dialog === "resolve" && <ResolvePayoutDrawer rma={rma} payout={payout} onClose={() => setDialog(null)} />}
      {dialog === "divert" && <DivertPayoutDrawer rma={rma} payout={payout} onClose={() => setDialog(null)} />}
      {dialog === "retry" && <RetryPayoutPrompt rma={rma} payout={payout} onClose={() => setDialog(null)} />}
    </div>
  )
}

const Identifier = ({ label, id }: { readonly label: string; readonly id: string }) => (
  <div className="text-ui-fg-subtle txt-compact-small flex min-w-0 items-center gap-x-2">
    <span className="shrink-0">{label}</span>
    <span className="txt-compact-xsmall truncate font-mono">{id}</span>
    <Copy content={id} className="text-ui-fg-muted" />
  </div>
)
