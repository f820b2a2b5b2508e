import { isThanks } from "./is-thanks"

describe("a word of thanks", () => {
  it.each([
    "Thanks!",
    "Great, thank you very much!",
    "ok thx",
    "Thank you so much for your quick reply. Best regards",
    "That's perfect, cheers 👍",
    "谢谢",
    "好的，谢谢！",
    "非常感谢您的帮助",
    "收到了，谢谢亲",
    "问题解决了，辛苦了",
  ])("is: %s", (text) => {
    expect(isThanks(text)).toBe(true)
  })

  it.each([
    "",
    "Great",
    "Thanks, but the second one is broken too",
    "Thank you. When will the parcel arrive?",
    "Thanks for nothing",
    "Thanks, it does not work",
    "谢谢，什么时候发货？",
    "谢谢，但是还没收到退款",
    "谢谢，杯子又坏了",
    "好的",
    `Thanks ${"very ".repeat(40)}much`,
  ])("is not: %s", (text) => {
    expect(isThanks(text)).toBe(false)
  })
})
