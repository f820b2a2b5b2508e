import { useEffect, type RefObject } from "react"
import { useLocation } from "react-router-dom"

/** The key r begins an answer, as does coming here with `#reply`. Keys pressed in a field are the field's. */
export const useReplyKey = (box: RefObject<HTMLElement>): void => {
  const { hash } = useLocation()
  useEffect(() => {
    const begin = () => box.current?.querySelector("textarea")?.focus()
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "r" || event.metaKey || event.ctrlKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, [role=dialog]")) return
      event.preventDefault()
      begin()
    }
    if (hash === "#reply") begin()
    window.addEventListener("keydown", press)
    return () => window.removeEventListener("keydown", press)
  }, [box, hash])
}
