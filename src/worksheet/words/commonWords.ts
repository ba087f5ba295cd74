import type { ColumnId } from '../../locales';
import { COMMON_ITEMS } from './commonItems';

/*
 * Abbreviations, titles and signs that companies write for the words of the standard, in English and Japanese. They are offered as
 * suggestions and never in force by themselves, so a word belongs here as soon as one meaning is far likelier than any other.
 * Letter case, width, spacing and hyphens do not matter.
 */

/** By meaning. */
export type CommonWords = Readonly<Record<string, readonly string[]>>;

/** By column and meaning. */
export const COMMON_WORDS: Readonly<Partial<Record<ColumnId, CommonWords>>> = {
  specialty: {
    hardware: ['Hard', 'H/W', 'HW support', 'HW maintenance', 'ハード', 'ハード保守', 'HW保守', 'HW系'],
    software: ['Soft', 'S/W', 'SW support', 'SW maintenance', 'ソフト', 'ソフト保守', 'SW保守', 'SW系'],
    facilityManagement: [
      'Facility',
      'Facilities',
      'FM support',
      'Facility Mgmt',
      'ファシリティ',
      'ファシリティー',
      'ファシリティーマネジメント',
      'ファシリティマネージメント',
      '設備',
      '施設',
      '施設管理',
      '設備管理'
    ]
  },
  role: {
    personResponsible: [
      'Lead',
      'Leader',
      'Team lead',
      'Team leader',
      'Tech lead',
      'Technical lead',
      'Project lead',
      'Project leader',
      'Project manager',
      'Manager',
      'Chief',
      'Head',
      'Owner',
      'Responsible',
      'In charge',
      'Person in charge',
      'PM',
      'PL',
      'TL',
      'PMgr',
      'リーダー',
      'リーダ',
      'チームリーダー',
      'チームリーダ',
      'プロジェクトリーダー',
      'プロジェクトリーダ',
      'プロジェクトマネージャー',
      'プロジェクトマネージャ',
      'プロマネ',
      'マネージャー',
      'マネージャ',
      '主担当',
      '統括',
      '統括責任者',
      '現場責任者',
      '担当責任者',
      '作業責任者',
      'プロジェクト責任者',
      '責任',
      '責'
    ],
    member: [
      'Staff',
      'Engineer',
      'Participant',
      'Contributor',
      'Support',
      'Assistant',
      'Worker',
      'Developer',
      'Mem',
      'Mbr',
      'SE',
      'PG',
      '担当',
      '担当者',
      '副担当',
      'スタッフ',
      'エンジニア',
      '作業者',
      '作業員',
      '参加',
      '参加者',
      '参画',
      '参画者',
      '構成員',
      '要員',
      '補助',
      '一般',
      'サブ',
      '技術者'
    ]
  },
  result: {
    success: [
      'OK',
      'Good',
      'Succeeded',
      'Successfully completed',
      '良好',
      '良',
      '成功裏',
      '成功済',
      '達成',
      '○',
      '◯',
      '〇',
      '◎'
    ],
    completed: [
      'Done',
      'Complete',
      'Completion',
      'Finished',
      'Finish',
      'Closed',
      'Ended',
      'End',
      'Delivered',
      '完',
      '済',
      '済み',
      '完了済',
      '完了済み',
      '終了',
      '終',
      '完結',
      'クローズ',
      '納品済',
      '納品済み'
    ],
    failed: ['NG', 'Fail', 'Unsuccessful', 'Not successful', '不成功', '未達', '未達成', '不良', '×', '✕'],
    inProgress: [
      'Ongoing',
      'On going',
      'WIP',
      'Doing',
      'Open',
      'Active',
      'Running',
      'Current',
      'Started',
      'Working',
      'Under way',
      '継続',
      '継続中',
      '実施中',
      '対応中',
      '作業中',
      '稼働中',
      '遂行中',
      '着手',
      '着手中',
      '仕掛',
      '仕掛中',
      '進行',
      '途中'
    ]
  },
  serviceScope: {
    specificUsers: [
      'Specific',
      'Specific user',
      'Single user',
      'Single customer',
      'One customer',
      '特定',
      '特定顧客',
      '個別',
      '個別ユーザ',
      '個別顧客',
      '単一ユーザ'
    ],
    wideAreaTeam: [
      'Wide-area team',
      'Specific-industry team',
      'Industry team',
      '広域チーム',
      '業種チーム',
      '特定業種',
      '特定業種チーム',
      '広域・特定業種'
    ],
    wideAreaUsers: [
      'Wide area',
      'Wide-area users',
      'Whole industry',
      '広域',
      '広域ユーザ',
      '広域ユーザー',
      '業種全体',
      '業界全体',
      '広域・業種全体'
    ],
    partOfFacility: [
      'Part',
      'Partial',
      'Part of the facility',
      '一部',
      '部分',
      '設備一部',
      '一部設備',
      '施設の一部'
    ]
  },
  guidance: {
    self: [
      'Alone',
      'Own',
      'Independent',
      'Independently',
      'Myself',
      'On my own',
      '自力',
      '自分',
      '本人',
      '単独',
      '一人'
    ],
    subordinates: [
      'Subordinate',
      'Juniors',
      'Junior staff',
      'Team',
      'Own team',
      '後輩',
      'チーム内',
      'チーム',
      '部内',
      '課内',
      '部下指導',
      '後進指導'
    ],
    company: [
      'In-house',
      'Internal',
      'Company-wide',
      'Corporate',
      'Whole company',
      '全社',
      '会社',
      '自社',
      '社内全体',
      '社内指導'
    ],
    industry: ['External', 'Outside', 'Whole industry', 'Industry-wide', '社外', '業界全体', '業界内']
  },
  ...COMMON_ITEMS
};
