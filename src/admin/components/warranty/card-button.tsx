import { Button, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"

import { useWords } from "../../hooks/use-words"
import { readFile } from "../../lib/client"

interface CardButtonProps {
  readonly id: string
  readonly claimCode: string
}

/** Saves the card as PDF, as its owner gets it. */
export const CardButton = ({ id, claimCode }: CardButtonProps) => {
  const words = useWords()
  const { mutate, isPending } = useMutation({
    mutationFn: () => readFile(`/warranties/${id}/card`),
    onSuccess: (card) => save(card, `warranty-${claimCode}.pdf`),
    onError: () => toast.error(words("warranty.card_failed")),
  })
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={() => mutate()}>
      {words("warranty.card")}
    </Button>
  )
}

/** A file that had to be fetched with a token is saved by a link to what was fetched. */
const save = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file)
  const link = Object.assign(document.createElement("a"), { href: url, download: name })
  link.click()
  URL.revokeObjectURL(url)
}
