import { StatusBadge } from "@medusajs/ui"

import { SCALES } from "../../../domain/survey/instrument"
import type { AdminSurveyResponse } from "../../../types"
import { useWords } from "../../hooks/use-words"

/** A score on its scale, coloured by what it means there. */
export const ScoreBadge = ({ response }: { readonly response: AdminSurveyResponse }) => {
  const words = useWords()
  const { highest, top_from } = SCALES[response.instrument]
  const color = response.is_low ? "red" : response.score >= top_from ? "green" : "grey"
  return (
    <StatusBadge color={color} className="whitespace-nowrap tabular-nums">
      {words("satisfaction.score", { score: response.score, highest })}
    </StatusBadge>
  )
}
