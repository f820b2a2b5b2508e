import { useEffect } from "react"

/**
 * Begins a page at its top. The dashboard scrolls its one `main`, which stays in place from route to route, and with it
 * how far down the page before was. Once more in the next frame: a modal that closes while the route changes gives the
 * place back to what it had covered.
 */
export const useScrollToTop = (pageId: string): void => {
  useEffect(() => {
    const toTop = () => document.querySelector("main")?.scrollTo({ top: 0, behavior: "instant" })
    toTop()
    const frame = requestAnimationFrame(toTop)
    return () => cancelAnimationFrame(frame)
  }, [pageId])
}
