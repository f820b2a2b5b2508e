import { useCallback, type MouseEvent } from "react"
import { useHref, useNavigate } from "react-router-dom"

/** What a click on a row of a list opens: its page, in a tab of its own while ⌘ or Ctrl is held. */
export const useOpenRow = (list: string) => {
  const navigate = useNavigate()
  // With the path that the merchant serves the dashboard under.
  const href = useHref(list)
  return useCallback(
    ({ metaKey, ctrlKey }: MouseEvent, { id }: { readonly id: string }): void => {
      if (metaKey || ctrlKey) window.open(`${href}/${id}`, "_blank", "noreferrer")
      else void navigate(`${list}/${id}`)
    },
    [href, list, navigate],
  )
}
