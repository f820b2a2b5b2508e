import { Text } from "@medusajs/ui"

import { useKeptRate } from "../../hooks/use-commitments"
import { useWords } from "../../hooks/use-words"

/** How many promises were kept; nothing while none has come due. */
export const KeptRateLine = () => {
  const words = useWords()
  const { data } = useKeptRate()
  if (data === undefined || data.percentage === null || data.percentage_as_promised === null) return null
  const { percentage, kept, broken, percentage_as_promised: as_promised } = data
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-3 tabular-nums">
      {words("promise.rate", { percentage, kept, due: kept + broken, as_promised })}
    </Text>
  )
}
