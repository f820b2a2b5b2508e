import { Text } from "@medusajs/ui"

import { useSaveRate } from "../../hooks/use-save-rate"
import { useWords } from "../../hooks/use-words"

/** How many customers took goods instead of money; nothing while nobody has had the choice. */
export const SaveRateLine = () => {
  const words = useWords()
  const { data } = useSaveRate()
  if (data === undefined || data.percentage === null) return null
  const { percentage, saved, requests } = data
  return (
    <Text size="xsmall" className="text-ui-fg-muted tabular-nums">
      {words("exchange.save_rate", { percentage, saved, requests })}
    </Text>
  )
}
