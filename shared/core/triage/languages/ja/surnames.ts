// The commonest Japanese surnames: colleagues are named without a title to people outside, and their time is not the
// writer's.
export const SURNAMES: readonly string[] =
  `佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 阿部 池田
  橋本 石川 山下 中島 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 藤原 金子 三浦 中野
  原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田
  増田 丸山 杉山 村田 大塚 新井 小山 平野 河野 上野 武田 野口 松井 菅原 千葉 岩崎 久保 木下 佐野 野村 松尾 市川 杉本 古川 大西
  島田 水野 桜井 渡部 吉川 山内 西田 菊地 飯田 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 服部 東 岩田 土屋 川崎 福島 本田
  辻 樋口 秋山 田口 永井 中川 山中 石井 星野 川村 大橋 荒木 大久保 松岡 須藤 熊谷`
    .trim()
    .split(/\s+/)
    .filter((name) => name.length > 1);
