import { Alert, Button, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminRma } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { WordsDrawer } from "./dialogs/words-drawer"

/** A crash left the stock in doubt: nothing but a count of the shelf helps. */
export const StockDoubtAlert = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  if (rma.stock_in_doubt === 0) return null
  return (
    <Alert variant="warning" className="items-start">
      <div className="flex flex-col items-start gap-y-2">
        <Text size="small" weight="plus" leading="compact">
          {words("request.stock_doubt.title", { count: rma.stock_in_doubt })}
        </Text>
        <Text size="small" className="text-pretty">
          {words("request.stock_doubt.body")}
        </Text>
        <Button size="small" variant="secondary" onClick={() => setIsOpen(true)}>
          {words("request.stock_doubt.confirm")}
        </Button>
      </div>
      {isOpen && <WordsDrawer rma={rma} verb="confirm_stock" onClose={() => setIsOpen(false)} />}
    </Alert>
  )
}
