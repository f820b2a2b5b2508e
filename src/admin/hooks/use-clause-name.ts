import { useCallback } from "react"

import { useWordOrCode, useWords } from "./use-words"

/** A clause in the viewer's language: `window.withdrawal`, or `exclusion.2`, which are counted. */
export const useClauseName = (): ((clause: string) => string) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  return useCallback(
    (clause) => {
      const number = /^exclusion\.(\d+)$/.exec(clause)?.[1]
      return number === undefined ? wordOrCode(`clause.${clause}`, clause) : words("clause.exclusion", { number })
    },
    [words, wordOrCode],
  )
}
