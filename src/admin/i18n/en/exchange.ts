/** Exchange: what is chosen, what is owed, and how many were kept. */
export const exchange = {
  for: "Exchanged for",
  choose: "Exchange for",
  choose_placeholder: "Choose a variant",
  none: "Nothing is in stock to exchange this for",
  promised: "{{title}} · as chosen",
  surplus: "Money left over",
  surplus_to: {
    refund: "Paid back",
    store_credit: "Store credit",
  },
  even: "no difference",
  to_pay: "{{amount}} to pay",
  to_give: "{{amount}} back",
  due: "To be paid by the customer",
  settle: {
    title: "Ask the customer for {{amount}}?",
    body: "He gets a link to pay by mail. The new goods stay reserved and leave when the payment is in.",
    submit: "Send payment link",
    done: "{{number}}: waiting for the payment",
  },
  charge: {
    title: "Payment by the customer",
    amount: "Difference",
    until: "Payable until {{at}}",
    paid_at: "Paid {{at}}",
    link: "Payment link",
    waive: "Waive",
    waived: "Waived: {{words}}",
    expired: "Nobody paid in time: the exchange became a refund.",
  },
  save_rate:
    "{{percentage}} % kept: {{saved}} of {{requests}} requests of the last 30 days ended in goods instead of money",
}
