import { useEffect, useRef, useState } from "react"

interface RowCursorActions {
  readonly onOpen: (index: number) => void
  readonly onReply: (index: number) => void
  readonly onAssign: (index: number) => void
  readonly onNew: () => void
}

interface RowCursorList {
  readonly rows: number
  /** Another one for each page and view: in another list the cursor begins anew. */
  readonly name: string
}

/**
 * Moves through the rows of a list by keyboard: j and k go down and up, Enter opens, r opens to answer, a takes it,
 * and n begins another. Keys pressed in a field are the field's, and Enter on a button is the button's. Returns the box
 * that holds the table; the row at the cursor is marked in it.
 */
export const useRowCursor = ({ rows, name }: RowCursorList, actions: RowCursorActions) => {
  const box = useRef<HTMLDivElement>(null)
  const [index, setIndex] = useState(-1)
  useEffect(() => setIndex(-1), [name])
  const current = Math.min(index, rows - 1)

  useEffect(() => {
    box.current?.querySelectorAll("tbody tr").forEach((row, position) => {
      row.toggleAttribute("data-current", position === current)
      if (position === current) row.scrollIntoView({ block: "nearest" })
    })
  })

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (isTyping(event)) return
      const move = (next: number): void => {
        // Whoever walks the rows has left the button that he pressed before.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        setIndex(next)
      }
      if (event.key === "j") move(Math.min(current + 1, rows - 1))
      else if (event.key === "k") move(Math.max(current - 1, 0))
      else if (event.key === "n") actions.onNew()
      else if (current < 0 || (event.key === "Enter" && isOnControl(event))) return
      else if (event.key === "Enter") actions.onOpen(current)
      else if (event.key === "r") actions.onReply(current)
      else if (event.key === "a") actions.onAssign(current)
      else return
      event.preventDefault()
    }
    window.addEventListener("keydown", press)
    return () => window.removeEventListener("keydown", press)
  }, [current, rows, actions])

  return box
}

const isOnControl = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.closest("button, a, [role=checkbox]") !== null

/** Whether a key press belongs to a field, a menu or a dialog, or is part of a shortcut of the dashboard. */
const isTyping = (event: KeyboardEvent): boolean => {
  if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return true
  const { target } = event
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest("input, textarea, select, [role=dialog], [role=menu]") !== null
}
