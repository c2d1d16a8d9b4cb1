/**
 * Words for teams in scripts that put no spaces between words, looked for anywhere in a display name. The
 * endings (部, 課, 팀) count at its end alone, for some are letters of names too.
 */
export const eastAsianTeamWords = `
安全 信息 网络 網路 網絡 技术 技術 财务 財務 会计 會計 人事 人力 客服 客户 支持 服务 服務 运维 維運 运营 營運 管理 团队 團隊 中心 办公 辦公 部门 部門
小组 小組 委员 委員 公司 平台 系统 系統 数据 資訊 采购 採購 法务 法務 行政 应急 緊急
情報 セキュリティ システム サービス サポート チーム グループ センター 窓口 担当 事務 事業 経理 総務 運用 開発 基盤 株式会社 部門 監視 保守 対応
クラウド インフラ ヘルプ デスク ネットワーク
보안 정보 시스템 운영 지원 관리 센터 재무 회계 구매 인사 개발 네트워크 고객 담당 사무 그룹 클라우드 주식회사 총무 법무 기술
ความปลอดภัย ฝ่าย แผนก ทีม ศูนย์ สนับสนุน บริการ การเงิน บัญชี
`;

export const eastAsianTeamEndings = '部 課 室 係 組 组 科 处 處 局 司 会 會 팀 부 실 과 처';
