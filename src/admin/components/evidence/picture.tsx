import { clx, Text } from "@medusajs/ui"

import type { EvidenceBody } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { usePictureUrl } from "../../hooks/use-pictures"
import { useWords } from "../../hooks/use-words"

/** A thumbnail that opens the picture in full; what it shows and since when stands beneath. */
export const Picture = ({ picture }: { readonly picture: EvidenceBody }) => {
  const words = useWords()
  const formats = useFormats()
  const { url, isMissing } = usePictureUrl(picture.id)
  const { width, height, filename, uploaded_at: at } = picture
  const frame =
    "bg-ui-bg-component shadow-borders-base flex size-20 items-center justify-center overflow-hidden rounded-lg"

  return (
    <figure className="flex w-20 flex-col gap-y-1">
      {url === null ? (
        <div className={clx(frame, !isMissing && "animate-pulse")}>
          {isMissing && (
            <Text size="xsmall" className="text-ui-fg-muted px-1 text-center">
              {words("pictures.missing")}
            </Text>
          )}
        </div>
      ) : (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          title={words("pictures.details", { width, height, at: formats.instant(at) })}
          aria-label={words("pictures.open", { filename })}
          className={clx(frame, "focus-visible:shadow-borders-interactive-with-focus hover:opacity-90")}
        >
          <img src={url} alt="" className="size-full object-cover" />
        </a>
      )}
      <figcaption>
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle truncate" title={filename}>
          {words(`pictures.kind.${picture.kind}`)}
        </Text>
      </figcaption>
    </figure>
  )
}
