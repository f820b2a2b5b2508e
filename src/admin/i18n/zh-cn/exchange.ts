/** 换货：所选商品、待付差价与挽留率。 */
export const exchange = {
  for: "换成",
  choose: "换成",
  choose_placeholder: "选择规格",
  none: "没有可换的库存商品",
  promised: "{{title}} · 已选",
  surplus: "多余款项",
  surplus_to: {
    refund: "原路退回",
    store_credit: "转为商店余额",
  },
  even: "无差价",
  to_pay: "需补 {{amount}}",
  to_give: "退 {{amount}}",
  due: "顾客待付",
  settle: {
    title: "向顾客收取 {{amount}}？",
    body: "付款链接将通过邮件发送；新商品保留，付款后发出。",
    submit: "发送付款链接",
    done: "{{number}}：等待付款",
  },
  charge: {
    title: "顾客付款",
    amount: "差价",
    until: "付款截止：{{at}}",
    paid_at: "已于 {{at}} 付款",
    link: "付款链接",
    waive: "免收",
    waived: "已免收：{{words}}",
    expired: "逾期未付，换货已改为退款。",
  },
  save_rate: "挽留率 {{percentage}}%：近 30 天 {{requests}} 件申请中有 {{saved}} 件以换货代替退款",
}
