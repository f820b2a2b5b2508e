import { isPositive } from "../money/decimal"
import { quote, type Language } from "./wording"

export const CHINESE: Language = {
  tag: "zh-CN",
  colon: "：",
  words: {
    guest_access_link: ({ order_display_id, valid_minutes, link }) => ({
      subject: `订单 #${order_display_id} 的售后链接`,
      passages: [
        `有人（应该是您）申请访问订单 #${order_display_id} 的售后服务。`,
        { label: "打开订单", link },
        `链接仅可使用一次，${valid_minutes} 分钟内有效。`,
        "如果不是您本人操作，请忽略本邮件：没有此链接，任何人都无法访问。",
      ],
    }),
    rma_opened: ({ rma_number, order_display_id, requested_on, decision_due_on }, say) => ({
      subject: `已收到您的售后申请 RMA-${rma_number}`,
      passages: [
        `我们于${say.date(requested_on)}收到您对订单 #${order_display_id} 的售后申请 RMA-${rma_number}。`,
        `我们将在${say.date(decision_due_on)}前答复您。`,
      ],
    }),
    rma_approved: ({ rma_number, order_display_id, words, send_by_on }, say) => ({
      subject: `您的售后申请 RMA-${rma_number} 已通过`,
      passages: [
        `您对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 已通过。`,
        quote(words),
        send_by_on === null
          ? "您无需寄回商品，我们正在为您结算。"
          : `请在${say.date(send_by_on)}（含当日）前寄出商品，逾期申请将自动结束。`,
      ],
    }),
    rma_rejected: ({ rma_number, order_display_id, clause, words, appeal_until_on }, say) => ({
      subject: `关于您的售后申请 RMA-${rma_number} 的决定`,
      passages: [
        appeal_until_on === null
          ? `我们已复核您的申诉，对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 维持原决定。`
          : `很抱歉，您对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 未能通过。`,
        quote(words),
        clause === null ? null : `依据条款：${clause}。`,
        appeal_until_on === null ? null : `如有异议，您可在${say.date(appeal_until_on)}（含当日）前申诉。`,
      ],
    }),
    rma_information_requested: ({ rma_number, order_display_id, words, answer_by_on }, say) => ({
      subject: `售后申请 RMA-${rma_number} 需要补充信息`,
      passages: [
        `为处理您对订单 #${order_display_id} 的售后申请 RMA-${rma_number}，我们需要了解更多情况。`,
        quote(words),
        answer_by_on === null ? null : `请在${say.date(answer_by_on)}（含当日）前答复，逾期申请将自动结束。`,
      ],
    }),
    rma_payment_due: ({ rma_number, order_display_id, amount, currency_code, pay_by_on, link }, say) => ({
      subject: `您的换货申请 RMA-${rma_number} 需补差价`,
      passages: [
        `您对订单 #${order_display_id} 的换货申请 RMA-${rma_number} 需补差价 ${say.money(amount, currency_code)}。`,
        link === undefined ? null : { label: "立即支付", link },
        `商品为您保留至${say.date(pay_by_on)}（含当日），付款后发出。`,
        "逾期未付，我们将按退款处理已退回的商品。",
      ],
    }),
    rma_payment_expired: ({ rma_number, order_display_id }) => ({
      subject: `您的换货申请 RMA-${rma_number} 改为退款`,
      passages: [
        `您对订单 #${order_display_id} 的换货申请 RMA-${rma_number} 的差价未在期限内支付。`,
        "我们不再保留新商品，已退回的商品将按退款处理。",
      ],
    }),
    rma_settled: ({ rma_number, order_display_id, amount, currency_code, rate_until_on }, say) => ({
      subject: `您的售后申请 RMA-${rma_number} 已结算`,
      passages: [
        isPositive(amount)
          ? `您对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 已退款 ${say.money(amount, currency_code)}。`
          : `您对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 已结算，无需退款。`,
        rate_until_on === null ? null : `欢迎在${say.date(rate_until_on)}（含当日）前评价本次服务。`,
      ],
    }),
    rma_lapsed: ({ rma_number, order_display_id, waited_for }) => ({
      subject: `您的售后申请 RMA-${rma_number} 已结束`,
      passages: [
        waited_for === "goods"
          ? `我们未能按时收到订单 #${order_display_id} 的售后申请 RMA-${rma_number} 的商品，申请已结束。`
          : `我们未收到您对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 的答复，申请已结束。`,
        "在条款允许的期限内，您可以重新申请。",
      ],
    }),
    rma_canceled: ({ rma_number, order_display_id }) => ({
      subject: `您的售后申请 RMA-${rma_number} 已取消`,
      passages: [
        `对订单 #${order_display_id} 的售后申请 RMA-${rma_number} 已取消。`,
        "在条款允许的期限内，您可以重新申请。",
      ],
    }),
  },
}
