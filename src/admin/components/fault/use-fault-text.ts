import { useCallback } from "react"

import type { FaultShare } from "../../../domain/fault/fault-share"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"

/** Who is at fault in words: a party alone by its name, several with their shares. */
export const useFaultText = (): ((shares: readonly FaultShare[]) => string) => {
  const words = useWords()
  const formats = useFormats()
  return useCallback(
    (shares) => {
      if (shares.length === 1) return shares.map(({ party }) => words(`fault_party.${party}`)).join("")
      return formats.list(
        shares.map(({ party, percentage }) =>
          words("fault.share", { party: words(`fault_party.${party}`), percentage }),
        ),
      )
    },
    [words, formats],
  )
}
