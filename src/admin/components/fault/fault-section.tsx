import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"

import { mayAttributeFault } from "../../../domain/fault/may-attribute-fault"
import { holdsUnits } from "../../../domain/rma/lifecycle"
import type { AdminRma, FreightLegBody, RmaRecoveryBody } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { RECOVERY_COLORS } from "../../lib/recovery-color"
import { Section } from "../shared/section"
import { FaultDrawer } from "./fault-drawer"
import { FreightDrawer } from "./freight-drawer"
import { useFaultText } from "./use-fault-text"
import { VoidFreightDrawer } from "./void-freight-drawer"

/** Who is at fault and what the ways cost: what the settlement below is worked out from. */
export const FaultSection = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  const faultText = useFaultText()
  const [dialog, setDialog] = useState<"fault" | "freight" | FreightLegBody | null>(null)
  const mayChange = mayAttributeFault(rma.stage)
  const close = () => setDialog(null)
  if (!holdsUnits(rma.stage)) return null

  return (
    <Section
      title={words("fault.title")}
      actions={
        mayChange && (
          <div className="flex shrink-0 gap-x-2">
            <Button size="small" variant="secondary" onClick={() => setDialog("freight")}>
              {words("fault.record_freight")}
            </Button>
            <Button size="small" variant="secondary" onClick={() => setDialog("fault")}>
              {words("fault.attribute")}
            </Button>
          </div>
        )
      }
    >
      <div className="flex flex-col gap-y-2 px-6 py-4">
        {rma.items.map((item) => (
          <div key={item.id} className="flex items-baseline justify-between gap-x-6">
            <Text size="small" className="min-w-0 truncate">
              {item.title}
            </Text>
            <Text size="small" className="text-ui-fg-subtle shrink-0 text-right">
              {faultText(item.fault_shares)}
            </Text>
          </div>
        ))}
      </div>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        {rma.freight_legs.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {words("fault.nobody_yet")}
          </Text>
        )}
        {rma.freight_legs.map((leg) => (
          <LegRow
            key={leg.id}
            leg={leg}
            currency={rma.currency_code}
            onVoid={mayChange ? () => setDialog(leg) : undefined}
          />
        ))}
      </div>
      {rma.recoveries.length > 0 && (
        <div className="flex flex-col gap-y-3 px-6 py-4">
          {rma.recoveries.map((claim) => (
            <RecoveryRow key={claim.id} claim={claim} currency={rma.currency_code} />
          ))}
        </div>
      )}
      {dialog === "fault" && <FaultDrawer rma={rma} onClose={close} />}
      {dialog === "freight" && <FreightDrawer rma={rma} onClose={close} />}
      {dialog !== null && typeof dialog === "object" && <VoidFreightDrawer rma={rma} leg={dialog} onClose={close} />}
    </Section>
  )
}

interface LegRowProps {
  readonly leg: FreightLegBody
  readonly currency: string
  readonly onVoid?: () => void
}

const LegRow = ({ leg, currency, onVoid }: LegRowProps) => {
  const words = useWords()
  const formats = useFormats()
  const about = [words(`freight_advancer.${leg.paid_by}`), leg.tracking_reference, leg.receipt_note].filter(Boolean)
  return (
    <div className="grid grid-cols-[1fr_auto_auto] items-center gap-x-4">
      <div className="min-w-0">
        <Text size="small" leading="compact">
          {words(`freight_leg.${leg.leg}`)}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
          {about.join(" · ")}
        </Text>
      </div>
      <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
        {formats.amount(leg.amount, currency)}
      </Text>
      {onVoid && (
        <Button size="small" variant="transparent" onClick={onVoid}>
          {words("fault.void")}
        </Button>
      )}
    </div>
  )
}

const RecoveryRow = ({ claim, currency }: { readonly claim: RmaRecoveryBody; readonly currency: string }) => {
  const words = useWords()
  const formats = useFormats()
  return (
    <div className="flex items-center justify-between gap-x-4">
      <div className="flex items-center gap-x-3">
        <Link
          to={`/after-sales/recoveries/${claim.id}`}
          className="txt-compact-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
        >
          {words("recovery.number", { number: claim.number })}
        </Link>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {words("fault.claims")} · {words(`fault_party.${claim.party}`)}
        </Text>
        <StatusBadge color={RECOVERY_COLORS[claim.status]}>{words(`recovery_status.${claim.status}`)}</StatusBadge>
      </div>
      <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
        {formats.amount(claim.amount_claimed, currency)}
      </Text>
    </div>
  )
}
