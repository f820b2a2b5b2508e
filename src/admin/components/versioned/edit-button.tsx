import { Button } from "@medusajs/ui"

import { useWords } from "../../hooks/use-words"

export const EditButton = ({ isShown, onClick }: { readonly isShown: boolean; readonly onClick: () => void }) => {
  const words = useWords()
  return isShown ? (
    <Button size="small" variant="secondary" onClick={onClick}>
      {words("common.edit")}
    </Button>
  ) : null
}
