/** Words that a question is asked with and is not about. They are dropped from questions, never from answers. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about after all am an and any are as at be been but by can could did do does for from get had has have hello " +
    "hi how i i'd i'm i've if in into is it its it's just me my no not of on or our please so than that the their " +
    "them then there they this to us was we were what what's when where which who why will with would you your"
  ).split(" "),
)

/** Longest first, so that 为什么 is not left as 为. Taken out before pairs are made, else 怎么退货 would ask for 么退. */
export const CHINESE_STOP_WORDS =
  /为什么|怎么样|怎么办|是不是|能不能|可不可以|请问|你好|您好|怎么|如何|怎样|什么|多少|可以|应该|需要|我想|我要|我们|你们|他们|一个|一下|还是|或者|如果|因为|所以|但是|已经|就是|[的了吗呢吧啊呀我你您他她它是在和与及也都就把被让给要想]/g
