import type { SaidByDocument } from '../../model/corpus.ts';
import { contradicting, type Claim } from '../corpus-claims.ts';
import type { CorpusReport, CorpusRule } from '../rule.ts';

export const documentsAgreeOnRoles: CorpusRule = {
  id: 'documents-agree-on-roles',
  version: 1,
  law: {
    zh: '各文件所写同一集团的牵头学校一致',
    en: 'Documents agree on which school leads a group',
  },
  why: {
    zh: '否则不知该由谁负责。年份不同的文件不相比较：牵头学校可以更换。各文件的任务各有牵头单位，也不相比较。',
    en: 'Else nobody knows whom to ask. Documents of different years are not compared: the lead may have changed. Nor are tasks, which each document assigns for itself.',
  },
  examples: [
    {
      texts: [
        '荣昌区教育新闻\n甲小学教育集团由甲小学牵头，成员学校有乙小学、丙小学。',
        '荣昌区学校新闻\n甲小学教育集团由甲小学牵头，成员学校有乙小学。',
      ],
      finds: [],
    },
    {
      texts: [
        '荣昌区教育新闻\n甲小学教育集团由甲小学牵头，成员学校有乙小学、丙小学。',
        '荣昌区学校新闻\n甲小学教育集团由丙小学牵头，成员学校有乙小学。',
      ],
      finds: ['WARNING 几份文件所写“甲小学教育集团”的牵头学校不一'],
    },
  ],
  check: (said) => {
    const leads = said.filter(({ predicate }) => predicate === 'GROUP_LEAD');
    const names = new Map(leads.map(({ objectId, asWritten }) => [objectId, asWritten]));
    const found = contradicting(
      leads,
      ({ objectId }) => objectId,
      (id, other) => isShortFor(names.get(id) ?? id, names.get(other) ?? other),
      mayBeOfOneYear,
    );
    return found.length === 0 ? [] : [toReport(found)];
  },
};

/** 珊瑚小学 and 广阳湾珊瑚小学 may be one school. */
function isShortFor(name: string, other: string): boolean {
  return name.includes(other) || other.includes(name);
}

function mayBeOfOneYear({ year }: Claim, { year: other }: Claim): boolean {
  return year === null || other === null || year === other;
}

function toReport(said: readonly SaidByDocument[]): CorpusReport {
  const subjectName = said[0]?.subjectName ?? '';
  return {
    severity: 'WARNING',
    discriminator: 'lead',
    messageZh: `几份文件所写“${subjectName}”的牵头学校不一`,
    messageEn: `Documents contradict each other on which school leads “${subjectName}”`,
    expected: null,
    actual: [...new Set(said.map(({ asWritten }) => asWritten))].join(', '),
    said,
  };
}
