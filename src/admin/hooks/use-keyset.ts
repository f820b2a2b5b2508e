import { useLocation, useNavigate } from "react-router-dom"

export interface Keyset {
  /** Cursor of the page on screen; null on the first page. */
  readonly cursor: string | null
  /** How many pages lie before this one. */
  readonly index: number
  readonly next: (cursor: string) => void
  readonly previous: () => void
}

/**
 * Where the viewer is in a list that pages by keyset. The cursors walked so far live in the history entry: the
 * browser's Back and a reload keep the page, and a changed filter, being a new entry, starts at the first.
 */
export const useKeyset = (): Keyset => {
  const { state, pathname, search } = useLocation()
  const navigate = useNavigate()
  const cursors = readCursors(state)
  const go = (walked: readonly string[]) => navigate({ pathname, search }, { state: { cursors: walked } })
  return {
    cursor: cursors.at(-1) ?? null,
    index: cursors.length,
    next: (cursor) => go([...cursors, cursor]),
    previous: () => go(cursors.slice(0, -1)),
  }
}

const readCursors = (state: unknown): readonly string[] => {
  const cursors = typeof state === "object" && state !== null && "cursors" in state ? state.cursors : []
  return Array.isArray(cursors) ? cursors.filter((cursor): cursor is string => typeof cursor === "string") : []
}
