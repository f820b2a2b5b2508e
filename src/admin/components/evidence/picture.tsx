import { Text } from "@medusajs/ui"

import type { EvidenceBody } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { Thumbnail } from "./thumbnail"

/** A thumbnail that opens the picture in full; what it shows and since when stands beneath. */
export const Picture = ({ picture }: { readonly picture: EvidenceBody }) => {
  const words = useWords()
  const formats = useFormats()
  const { id, width, height, filename, uploaded_at: at } = picture

  return (
    <figure className="flex w-20 flex-col gap-y-1">
      <Thumbnail
        path={`/evidence/${id}`}
        filename={filename}
        hint={words("pictures.details", { width, height, at: formats.instant(at) })}
      />
      <figcaption>
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle truncate" title={filename}>
          {words(`pictures.kind.${picture.kind}`)}
        </Text>
      </figcaption>
    </figure>
  )
}
