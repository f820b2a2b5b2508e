/** Longer than any courtesy: whoever writes more has something to say. */
const LONGEST_THANKS = 120

/** Words that a courtesy is made of, besides the thanks themselves. */
const COURTESIES = new Set(
  `a all again and appreciate appreciated bye best cheers day for fine good got great guys have hello help helpful hi i
   is it it's its kind kindly lot lots many much nice now ok okay of perfect pleasure prompt quick quickly received
   regards really reply response service so solved super support team thank thanks that that's thats the thx ty very
   weekend well wishes wonderful works working you your yours`.split(/\s+/),
)

const THANKS = /\b(thanks?|thx|ty|cheers|appreciated?)\b/

const CHINESE_THANKS = /谢|感谢|多谢|辛苦了|感恩/
/** What may stand beside thanks in Chinese; whatever is left of the words after them is something to answer. */
const CHINESE_COURTESIES =
  /非常|十分|太|真的?|很|好的?|嗯|谢谢?|感谢|多谢|辛苦了?|感恩|你们?|您|的|了|啦|哦|呀|啊|收到|已经?|问题|解决|帮助|帮忙|支持|回复|服务|客服|满意|耐心|及时|处理|明白|知道|没事|可以|行|亲|祝|生意|兴隆|再见|对|为|我|都/g

/**
 * Whether a message says thanks and nothing else, in English or Chinese, so that a ticket which is over stays over.
 * A question, a "but" or any word that is no courtesy makes it a message like any other: an unanswered customer is
 * worse than a ticket that is opened once too often.
 *
 * @example
 * isThanks("Great, thank you very much!") // true
 * isThanks("Thanks, but the second one is broken too") // false
 */
export function isThanks(text: string): boolean {
  const said = text.trim().toLowerCase().replaceAll("’", "'")
  if (said === "" || said.length > LONGEST_THANKS || /[?？]/.test(said)) return false
  return /\p{Script=Han}/u.test(said) ? isChineseThanks(said) : isEnglishThanks(said)
}

function isEnglishThanks(said: string): boolean {
  if (!THANKS.test(said)) return false
  const words = said.match(/[\p{L}\p{N}']+/gu) ?? []
  return words.every((word) => COURTESIES.has(word))
}

function isChineseThanks(said: string): boolean {
  if (!CHINESE_THANKS.test(said)) return false
  return said.replace(CHINESE_COURTESIES, "").match(/[\p{L}\p{N}]/u) === null
}
