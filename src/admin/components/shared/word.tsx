import { useWords, type Facts } from "../../hooks/use-words"
import type { WordKey } from "../../i18n/words"

/** A word where no hook can be called, such as in a breadcrumb. */
export const Word = ({ name, facts }: { readonly name: WordKey; readonly facts?: Facts }) => {
  const words = useWords()
  return <>{words(name, facts)}</>
}
