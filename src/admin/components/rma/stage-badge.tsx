import { StatusBadge } from "@medusajs/ui"

import type { RmaStage } from "../../../domain/rma/lifecycle"
import { useWords } from "../../hooks/use-words"
import { STAGE_COLORS } from "../../lib/stage-color"

export const StageBadge = ({ stage }: { readonly stage: RmaStage }) => {
  const words = useWords()
  return (
    <StatusBadge color={STAGE_COLORS[stage]} className="text-nowrap">
      {words(`stage.${stage}`)}
    </StatusBadge>
  )
}
