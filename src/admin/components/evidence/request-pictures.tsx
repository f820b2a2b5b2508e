import { Text } from "@medusajs/ui"

import type { EvidenceBody } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { PictureList } from "./picture-list"

/** Pictures that are about no item in particular. */
export const RequestPictures = ({ evidence }: { readonly evidence: readonly EvidenceBody[] }) => {
  const words = useWords()
  const pictures = evidence.filter(({ rma_item_ids }) => rma_item_ids.length === 0)
  if (pictures.length === 0) return null
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {words("pictures.about_request")}
      </Text>
      <PictureList pictures={pictures} />
    </div>
  )
}
