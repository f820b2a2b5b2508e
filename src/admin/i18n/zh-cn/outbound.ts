import type { outbound as english } from "../en/outbound"
import type { Translation } from "../words"

export const outbound: Translation<typeof english> = {
  outbound: {
    title: "待发货物",
    subtitle: "申请结算后或由您放行后，可在订单页面打包发货。",
    to_holder: "请寄往“申请”栏中的地址：订单地址属于买家。",
    release: "放行货物",
    released_at: "{{at}} 放行",
    quantity: "{{count}} × {{price}}",
    free: "免费",
    stock: "库存",
    reserved: "已预留 {{count}} 件",
    not_reserved: "未预留",
    progress: "发货",
    shipped: "共 {{quantity}} 件，已发出 {{shipped}} 件，已送达 {{delivered}} 件",
    pack: "前往订单页面打包",
    claim: "核心索赔单",
    exchange: "核心换货单",
    state: {
      canceled: "不发出",
      preparing: "准备中",
      held: "等待放行",
      ready: "可以打包",
      packed: "已打包",
      shipped: "已发出",
      delivered: "已送达",
    },
  },
}
