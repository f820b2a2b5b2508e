import { Badge, StatusBadge } from "@medusajs/ui"

import type { WithdrawalStage, WithdrawalVerdict } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { WITHDRAWAL_COLORS } from "../../lib/stage-color"

export const WithdrawalStageBadge = ({ stage }: { readonly stage: WithdrawalStage }) => {
  const words = useWords()
  return (
    <StatusBadge color={WITHDRAWAL_COLORS[stage]} className="text-nowrap">
      {words(`withdrawal.stage.${stage}`)}
    </StatusBadge>
  )
}

/** What the rules found when the statement arrived. */
export const VerdictBadge = ({ verdict }: { readonly verdict: WithdrawalVerdict }) => {
  const words = useWords()
  return (
    <Badge size="2xsmall" color={verdict === "in_doubt" ? "orange" : "grey"} className="whitespace-nowrap">
      {words(`withdrawal.verdict.${verdict}`)}
    </Badge>
  )
}
