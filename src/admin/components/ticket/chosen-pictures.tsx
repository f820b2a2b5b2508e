import { XMarkMini } from "@medusajs/icons"
import { Badge } from "@medusajs/ui"

import type { Attachments } from "../../hooks/use-attachments"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"

/** What goes with the words, each with a way to leave it out; and why a picture was not taken. */
export const ChosenPictures = ({ attachments }: { readonly attachments: Attachments }) => {
  const words = useWords()
  return (
    <>
      <ProblemAlert error={attachments.error} />
      {attachments.chosen.length > 0 && (
        <ul aria-label={words("pictures.title")} className="flex flex-wrap gap-2">
          {attachments.chosen.map(({ id, filename }) => (
            <li key={id}>
              <Badge size="2xsmall" className="flex max-w-60 items-center gap-x-1">
                <span className="truncate">{filename}</span>
                <button
                  type="button"
                  aria-label={words("ticket.compose.leave_out", { filename })}
                  className="text-ui-fg-muted hover:text-ui-fg-base shrink-0"
                  onClick={() => attachments.remove(id)}
                >
                  <XMarkMini />
                </button>
              </Badge>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
