import { useCallback } from "react"

import type { PeriodUnit } from "../../domain/warranty/words"
import { useWords } from "./use-words"

/** A period in words; empty while it is not stated. */
export const usePeriodText = (): ((unit: PeriodUnit | null, count: number | null) => string) => {
  const words = useWords()
  return useCallback(
    (unit, count) => {
      if (unit === "lifetime") return words("period.lifetime")
      return unit === null || count === null ? "" : words(`period.${unit}`, { count })
    },
    [words],
  )
}
