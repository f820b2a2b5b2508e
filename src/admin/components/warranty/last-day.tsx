import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"

/** The last day of a cover, or that it has none. */
export const LastDay = ({ on }: { readonly on: string | null }) => {
  const words = useWords()
  const formats = useFormats()
  return (
    <span className="whitespace-nowrap tabular-nums">{on === null ? words("period.lifetime") : formats.date(on)}</span>
  )
}
