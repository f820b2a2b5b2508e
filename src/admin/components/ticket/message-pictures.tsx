import type { TicketAttachment } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { Thumbnail } from "../evidence/thumbnail"

/** The pictures that came with a message; nothing where there are none. */
export const MessagePictures = ({ pictures }: { readonly pictures: readonly TicketAttachment[] }) => {
  const words = useWords()
  if (pictures.length === 0) return null
  return (
    <ul aria-label={words("pictures.title")} className="flex flex-wrap gap-3">
      {pictures.map(({ id, filename }) => (
        <li key={id}>
          <Thumbnail path={`/ticket-attachments/${id}`} filename={filename} hint={filename} />
        </li>
      ))}
    </ul>
  )
}
