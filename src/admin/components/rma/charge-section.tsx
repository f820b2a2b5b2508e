import { Button, Copy, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminRma } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { CHARGE_COLORS } from "../../lib/stage-color"
import { Section } from "../shared/section"
import { WordsDrawer } from "./dialogs/words-drawer"

/** What the customer owes for an exchange: how it stands, the link to send him, and the way to let him off. */
export const ChargeSection = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  const formats = useFormats()
  const [isWaiving, setIsWaiving] = useState(false)
  const { charge } = rma
  if (charge === null) return null
  return (
    <Section title={words("exchange.charge.title")}>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <div className="flex items-center justify-between gap-x-4">
          <div className="flex items-center gap-x-3">
            <Text size="small" weight="plus" leading="compact" className="tabular-nums">
              {formats.amount(charge.amount, charge.currency_code)}
            </Text>
            <StatusBadge color={CHARGE_COLORS[charge.status]}>{words(`charge_status.${charge.status}`)}</StatusBadge>
          </div>
          {rma.actions.includes("waive_charge") && (
            <Button size="small" variant="secondary" onClick={() => setIsWaiving(true)}>
              {words("exchange.charge.waive")}
            </Button>
          )}
        </div>
        <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
          {stateOf(charge, words, formats)}
        </Text>
        {charge.link !== null && (
          <div className="text-ui-fg-subtle txt-compact-small flex min-w-0 items-center gap-x-2">
            <span className="shrink-0">{words("exchange.charge.link")}</span>
            <span className="txt-compact-xsmall truncate font-mono">{charge.link}</span>
            <Copy content={charge.link} className="text-ui-fg-muted" />
          </div>
        )}
      </div>
      {isWaiving && <WordsDrawer rma={rma} verb="waive_charge" onClose={() => setIsWaiving(false)} />}
    </Section>
  )
}

const stateOf = (
  { status, expires_at, paid_at, waiver_words }: NonNullable<AdminRma["charge"]>,
  words: ReturnType<typeof useWords>,
  formats: ReturnType<typeof useFormats>,
): string => {
  switch (status) {
    case "open":
      return words("exchange.charge.until", { at: formats.lastMoment(expires_at) })
    case "paid":
      return words("exchange.charge.paid_at", { at: formats.instant(paid_at ?? expires_at) })
    case "waived":
      return words("exchange.charge.waived", { words: waiver_words ?? "" })
    case "expired":
    case "canceled":
      return words("exchange.charge.expired")
  }
}
