import sanitizeHtml from "sanitize-html"

import { storableText } from "../../domain/inbound/plain-text"

/** Longer HTML is cut: a person wrote less, and what a person did not write need not be read. */
const LONGEST_HTML = 500_000
/** What is still longer once it is clean is read as text. */
const LONGEST_KEPT = 100_000
/** Deeper is not written by people, and costs whoever shows it. */
const DEEPEST = 60

/** Words, their order and their weight. No form, no picture, no style: nothing that acts, loads or hides. */
const RULES: sanitizeHtml.IOptions = {
  allowedTags: [
    ...["p", "br", "hr", "div", "span", "blockquote", "pre", "code", "h1", "h2", "h3", "h4", "h5", "h6"],
    ...["b", "strong", "i", "em", "u", "s", "sub", "sup", "ul", "ol", "li", "a"],
    ...["table", "thead", "tbody", "tfoot", "tr", "th", "td"],
  ],
  allowedAttributes: { a: ["href", "target", "rel"], th: ["colspan", "rowspan"], td: ["colspan", "rowspan"] },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowProtocolRelative: false,
  nonTextTags: [
    "script",
    "style",
    "textarea",
    "option",
    "noscript",
    "title",
    "svg",
    "math",
    "iframe",
    "object",
    "template",
  ],
  nestingLimit: DEEPEST,
  transformTags: {
    // A link leads away in a window of its own, which learns nothing of ours.
    a: (_, { href }): sanitizeHtml.Tag => ({
      tagName: "a",
      attribs: href === undefined ? {} : { href, target: "_blank", rel: "noopener noreferrer nofollow" },
    }),
  },
}

/**
 * The HTML of a mail as it may be kept and shown to staff, and null where nothing of it is left to show. Remote pictures
 * tell their sender who reads a mail and when, so that no picture stays: those that came with the mail are attachments.
 */
export function cleanHtml(html: string): string | null {
  const clean = storableText(sanitizeHtml(html.slice(0, LONGEST_HTML), RULES)).trim()
  const hasWords = sanitizeHtml(clean, { allowedTags: [], allowedAttributes: {} }).trim() !== ""
  return hasWords && clean.length <= LONGEST_KEPT ? clean : null
}
