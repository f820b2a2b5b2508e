import { clx, Text } from "@medusajs/ui"

import { usePictureUrl } from "../../hooks/use-pictures"
import { useWords } from "../../hooks/use-words"

interface ThumbnailProps {
  /** Below the plugin's admin routes. */
  readonly path: string
  readonly filename: string
  readonly hint: string
}

const FRAME =
  "bg-ui-bg-component shadow-borders-base flex size-20 items-center justify-center overflow-hidden rounded-lg"

/** A small picture that opens the whole one. */
export const Thumbnail = ({ path, filename, hint }: ThumbnailProps) => {
  const words = useWords()
  const { url, isMissing } = usePictureUrl(path)
  if (url === null) {
    return (
      <div className={clx(FRAME, !isMissing && "animate-pulse")}>
        {isMissing && (
          <Text size="xsmall" className="text-ui-fg-muted px-1 text-center">
            {words("pictures.missing")}
          </Text>
        )}
      </div>
    )
  }
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      title={hint}
      aria-label={words("pictures.open", { filename })}
      className={clx(FRAME, "focus-visible:shadow-borders-interactive-with-focus hover:opacity-90")}
    >
      <img src={url} alt="" className="size-full object-cover" />
    </a>
  )
}
