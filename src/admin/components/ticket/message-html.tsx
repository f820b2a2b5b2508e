import { useRef, useState } from "react"

import { useWords } from "../../hooks/use-words"

/** Even what our sanitiser overlooked may neither run nor load anything here. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"
/** Longer mails are scrolled in their frame. */
const MOST_PIXELS = 640

/**
 * How a mail was laid out: HTML that the server has sanitised, in a frame that has no scripts and no network. A link opens a
 * window of its own.
 */
export const MessageHtml = ({ html }: { readonly html: string }) => {
  const words = useWords()
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(80)
  const fit = () => setHeight(Math.min(frame.current?.contentDocument?.body.scrollHeight ?? 0, MOST_PIXELS))
  return (
    <iframe
      ref={frame}
      title={words("ticket.thread.formatted")}
      // `allow-same-origin` lets us measure it; without `allow-scripts` nothing in it can make use of that.
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={toDocument(html)}
      style={{ height }}
      className="w-full"
      onLoad={fit}
    />
  )
}

const toDocument = (html: string): string =>
  `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><base target="_blank">` +
  `<style>${STYLE}${readColours()}</style><body>${html}</body>`

const STYLE = `
  body { margin: 0; font: 13px/20px Inter, ui-sans-serif, system-ui, sans-serif; overflow-wrap: anywhere; }
  p, ul, ol, pre, table, blockquote, h1, h2, h3, h4, h5, h6 { margin: 0 0 8px; }
  h1, h2, h3, h4, h5, h6 { font-size: 13px; }
  ul, ol { padding-left: 20px; }
  pre { white-space: pre-wrap; }
  blockquote { border-left: 2px solid currentColor; padding-left: 8px; opacity: 0.7; }
  td, th { padding: 2px 8px 2px 0; text-align: left; vertical-align: top; }
`

/** The dashboard's own, of the theme that is on: a frame inherits none. */
const readColours = (): string => {
  const style = getComputedStyle(document.body)
  const [text, link] = [style.getPropertyValue("--fg-base"), style.getPropertyValue("--fg-interactive")]
  const scheme = document.documentElement.classList.contains("dark") ? "dark" : "light"
  return `:root { color-scheme: ${scheme} } body { color: ${text}; background: transparent } a { color: ${link} }`
}
