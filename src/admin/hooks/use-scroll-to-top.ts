import { useLayoutEffect } from "react"

/**
 * Begins a page at its top. The dashboard scrolls its one `main`, which stays in place from route to route, and with it
 * how far down the page before was.
 */
export const useScrollToTop = (pageId: string): void => {
  useLayoutEffect(() => document.querySelector("main")?.scrollTo({ top: 0 }), [pageId])
}
