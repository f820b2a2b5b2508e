import { cleanHtml } from "./clean-html"

/** What may never be in anything that is kept: whatever acts, loads, hides or looks elsewhere. */
const HARMFUL =
  /<(?!\/?(p|br|hr|div|span|b|strong|i|em|a|ul|ol|li|table|tr|td|th|tbody|thead|blockquote|pre|code|h\d)\b)|\bon\w+=|style=|class=|src=|javascript:|data:|url\(|track\.test/i

describe("the HTML of a mail", () => {
  it("keeps its words, their order and their weight", () => {
    const html =
      "<h1>Hello</h1><p>It is <b>broken</b>:<br />see</p><ul><li>lid</li></ul><table><tr><td>1</td></tr></table>"
    expect(cleanHtml(html)).toBe(html)
  })

  it("keeps where a link leads, which opens a window that learns nothing of ours", () => {
    expect(cleanHtml(`<a href="https://shop.test/a?b=1" onclick="x()" class="c">here</a>`)).toBe(
      `<a href="https://shop.test/a?b=1" target="_blank" rel="noopener noreferrer nofollow">here</a>`,
    )
  })

  it.each([
    ["a script", `<script>alert(1)</script>`],
    ["a script of another case, unfinished", `<ScRiPt src=//track.test/x.js`],
    ["an event handler", `<p onmouseover="alert(1)" onfocus=alert(1) autofocus>hi</p>`],
    ["a javascript: link", `<a href="javascript:alert(1)">x</a>`],
    ["a javascript: link that hides", `<a href="java\nscript:alert(1)">x</a><a href=" &#106;avascript:alert(1)">y</a>`],
    ["a data: link", `<a href="data:text/html,<script>alert(1)</script>">x</a>`],
    ["a link without a scheme", `<a href="//track.test/">x</a>`],
    ["SVG", `<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>hi</text></a></svg>`],
    ["MathML", `<math><mtext><img src=x onerror=alert(1)></mtext></math>`],
    ["a style that tells what it sees", `<style>p{background:url(https://track.test/a)}</style><p>hi</p>`],
    ["a style on an element", `<p style="background:url(https://track.test/b);position:fixed">hi</p>`],
    ["a remote picture", `<p>hi</p><img src="https://track.test/1.png" width=1 height=1>`],
    [
      "a picture in other ways",
      `<picture><source srcset="https://track.test/2"></picture><input type=image src=https://track.test/3>hi`,
    ],
    ["a film", `<video poster="https://track.test/4"></video><audio src="https://track.test/5"></audio>hi`],
    ["a frame", `<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="https://track.test/6"></object>hi`],
    ["a form", `<form action="https://track.test/7"><input name=password><button>Log in</button></form>`],
    [
      "a base and a refresh",
      `<base href="https://track.test/"><meta http-equiv=refresh content="0;url=https://track.test/">hi`,
    ],
    [
      "what hides in a comment or in broken markup",
      `<!--><img src=x onerror=alert(1)>--><p>hi</p><<b>img src=x onerror=alert(1)>`,
    ],
    [
      "what hides in a template or noscript",
      `<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>hi`,
    ],
  ])("keeps nothing of %s", (_, html) => {
    const markup = cleanHtml(html)?.match(/<[^>]*>?/g) ?? [] // what stands between is read, not carried out
    expect(markup.join("\n")).not.toMatch(HARMFUL)
  })

  it.each(["", "   ", "<img src=x>", "<p>&nbsp;</p>", "<script>alert(1)</script>"])(
    "is none where it says nothing (%#)",
    (html) => {
      expect(cleanHtml(html)).toBeNull()
    },
  )

  it("is read as text where it is longer than anybody writes", () => {
    expect(cleanHtml("<p>word</p>".repeat(20_000))).toBeNull()
  })

  it("is flattened where it is nested to exhaust whoever shows it", () => {
    const clean = cleanHtml("<div>".repeat(50_000) + "deep") ?? ""
    expect(clean.match(/<div>/g)?.length ?? 0).toBeLessThanOrEqual(60)
  })

  it("has no character that cannot be stored", () => {
    expect(cleanHtml("<p>a\0b\uD800c</p>")).toBe("<p>abc</p>")
  })
})
