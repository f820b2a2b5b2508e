import type { EvidenceBody } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { Picture } from "./picture"

/** Pictures side by side; nothing where there are none. */
export const PictureList = ({ pictures }: { readonly pictures: readonly EvidenceBody[] }) => {
  const words = useWords()
  if (pictures.length === 0) return null
  return (
    <ul aria-label={words("pictures.title")} className="flex flex-wrap gap-3">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <Picture picture={picture} />
        </li>
      ))}
    </ul>
  )
}
