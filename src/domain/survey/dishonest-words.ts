/**
 * What has no place in a survey (F07), as lower-case roots. A list and not a guess: a merchant can see which word it was,
 * and a word that is missing is one line. Whatever is given for an answer, whoever gives it wants a good one.
 */
export const REWARD_WORDS = {
  en: [
    ...["voucher", "coupon", "discount", "gift", "reward", "prize", "cashback", "cash back", "raffle", "lottery"],
    ...[
      "free shipping",
      "for free",
      "bonus",
      "points",
      "credit",
      "% off",
      "percent off",
      "win",
      "sweepstake",
      "promo code",
    ],
  ],
  zh: [
    ...[
      "优惠",
      "红包",
      "返现",
      "返利",
      "礼品",
      "礼物",
      "赠品",
      "赠送",
      "奖励",
      "奖品",
      "抽奖",
      "积分",
      "代金券",
      "折扣",
    ],
    ...["免单", "免费", "购物券", "现金"],
  ],
} as const

/** Words that say which answer is wished for, or that the service was good. */
export const LEADING_WORDS = {
  en: [
    ...["5 stars", "five stars", "5-star", "five-star", "top score", "highest score", "full marks", "a 10", "a ten"],
    ...["positive review", "good review", "positive feedback", "excellent", "great service", "amazing", "wonderful"],
    ...["our best", "satisfied with our", "happy with our", "rate us highly", "love to hear how much you"],
  ],
  zh: [
    "五星",
    "5星",
    "好评",
    "满分",
    "十分",
    "高分",
    "优质",
    "满意的服务",
    "最好的服务",
    "一流",
    "贴心",
    "全五分",
    "给个赞",
    "支持一下",
  ],
} as const
