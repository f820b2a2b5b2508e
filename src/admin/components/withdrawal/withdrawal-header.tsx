import { Button, Container, Copy, Heading, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminWithdrawal } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { RefundClockChip } from "./refund-clock-chip"
import { VerdictBadge, WithdrawalStageBadge } from "./withdrawal-badges"
import { WithdrawalDialog, type WithdrawalStaffVerb } from "./withdrawal-dialog"

const VERBS: readonly WithdrawalStaffVerb[] = ["complete", "dispute", "record_dispatch", "open_request"]

/** Number, second of arrival, stage and refund clock, and what can be done now; the way forward stands last. */
export const WithdrawalHeader = ({ withdrawal }: { readonly withdrawal: AdminWithdrawal }) => {
  const words = useWords()
  const formats = useFormats()
  const [verb, setVerb] = useState<WithdrawalStaffVerb | null>(null)
  const offered = VERBS.filter((one) => withdrawal.actions.includes(one))
  const number = words("withdrawal.title", { number: withdrawal.number })

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div>
          <div className="flex items-center gap-x-1">
            <Heading>{number}</Heading>
            <Copy content={number} className="text-ui-fg-muted" />
          </div>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {words("withdrawal.submitted_by", {
              at: formats.instantInFull(withdrawal.submitted_at),
              name: withdrawal.name,
            })}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-1.5">
          <VerdictBadge verdict={withdrawal.verdict} />
          <RefundClockChip clock={withdrawal.refund} />
          <WithdrawalStageBadge stage={withdrawal.stage} />
        </div>
      </div>
      {offered.length > 0 && (
        <div className="bg-ui-bg-subtle flex flex-wrap items-center justify-end gap-2 rounded-b-xl px-4 py-4">
          {offered.map((one) => (
            <Button
              key={one}
              size="small"
              variant={one === "open_request" ? "primary" : "secondary"}
              onClick={() => setVerb(one)}
            >
              {words(`withdrawal.action.${one}`)}
            </Button>
          ))}
        </div>
      )}
      {verb !== null && <WithdrawalDialog withdrawal={withdrawal} verb={verb} onClose={() => setVerb(null)} />}
    </Container>
  )
}
