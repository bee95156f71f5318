import { groupBy } from '../../group-by.ts';
import type { SaidByDocument } from '../../model/corpus.ts';
import { daysOf, mayAgree, toSpan, type DateSpan } from '../../partial-date.ts';
import { contradicting } from '../corpus-claims.ts';
import type { Bilingual, CorpusReport, CorpusRule } from '../rule.ts';

export const documentsAgreeOnDates: CorpusRule = {
  id: 'documents-agree-on-dates',
  version: 1,
  law: {
    zh: '各文件所写的成立、加入、退出、签订时间一致',
    en: 'Documents agree on when a group was founded, a member joined or left, an agreement was signed',
  },
  why: {
    zh: '时间不一，就无法说清某日有哪些成员。2023年与2023年2月20日并不矛盾；退出后再加入也不矛盾。',
    en: 'Else nobody can tell the members of a day. 2023 and 2023-02-20 do agree, and so do leaving and joining again.',
  },
  examples: [
    {
      texts: [
        '甲乙教育联盟扩大\n2023年2月20日，自贡市正式加入甲乙教育联盟。',
        '自贡市教育新闻\n自贡市2023年加入甲乙教育联盟。',
      ],
      finds: [],
    },
    {
      texts: [
        '甲乙教育联盟扩大\n2023年2月20日，自贡市正式加入甲乙教育联盟。',
        '自贡市教育新闻\n2021年，自贡市加入甲乙教育联盟。',
      ],
      finds: ['WARNING 几份文件所写“自贡市”加入“甲乙教育联盟”的时间不一'],
    },
    {
      texts: [
        '甲乙教育联盟扩大\n甲乙教育联盟于2020年由内江市、泸州市共同组成。',
        '泸州市教育新闻\n甲乙教育联盟于2018年由内江市、泸州市共同组成。',
      ],
      finds: ['WARNING 几份文件所写“甲乙教育联盟”的成立时间不一'],
    },
  ],
  check: (said) => [...founded(said), ...signed(said), ...ofMembers(said)],
};

/** Founders joined when the group was founded: one finding, not one a founder. */
function founded(said: readonly SaidByDocument[]): readonly CorpusReport[] {
  const founders = said.filter(isFounder);
  const { subjectName } = founders[0] ?? { subjectName: '' };
  return ofSpans(founders, 'since', 'founded', {
    zh: `几份文件所写“${subjectName}”的成立时间不一`,
    en: `Documents contradict each other on when “${subjectName}” was founded`,
  });
}

function signed(said: readonly SaidByDocument[]): readonly CorpusReport[] {
  const found = contradicting(
    said.filter(({ predicate }) => predicate === 'SIGNED_ON'),
    ({ value }) => value,
    mayAgree,
  );
  const { subjectName } = found[0] ?? { subjectName: '' };
  const dates = found.flatMap(({ value }) => value ?? []);
  return toReports(found, dates, 'signed', {
    zh: `几份文件所写《${subjectName}》的签订时间不一`,
    en: `Documents contradict each other on when “${subjectName}” was signed`,
  });
}

function ofMembers(said: readonly SaidByDocument[]): readonly CorpusReport[] {
  const members = said.filter(({ predicate }) => predicate.startsWith('GROUP_'));
  return [...groupBy(members, ({ objectId }) => objectId ?? '')].flatMap(([memberId, ofMember]) => {
    const [{ asWritten, subjectName }] = ofMember;
    const joined = ofMember.every(isFounder)
      ? []
      : ofSpans(ofMember, 'since', `since/${memberId}`, {
          zh: `几份文件所写“${asWritten}”加入“${subjectName}”的时间不一`,
          en: `Documents contradict each other on when “${asWritten}” joined “${subjectName}”`,
        });
    const left = ofSpans(ofMember, 'until', `until/${memberId}`, {
      zh: `几份文件所写“${asWritten}”退出“${subjectName}”的时间不一`,
      en: `Documents contradict each other on when “${asWritten}” left “${subjectName}”`,
    });
    return [...joined, ...left];
  });
}

/** Of statements whose value is a span of dates: those that contradict each other on one end of it. */
function ofSpans(
  said: readonly SaidByDocument[],
  end: keyof DateSpan,
  discriminator: string,
  message: Bilingual,
): readonly CorpusReport[] {
  const found = contradicting(
    said,
    ({ value }) => value,
    (value, other) => spansMayAgree(toSpan(value), toSpan(other), end),
  );
  const dates = found.flatMap(({ value }) => toSpan(value)[end] ?? []);
  return toReports(found, dates, discriminator, message);
}

/** Spans that lie apart are two memberships of one member. */
function spansMayAgree(span: DateSpan, other: DateSpan, end: keyof DateSpan): boolean {
  const [date, another] = [span[end], other[end]];
  if (date === null || another === null || mayAgree(date, another)) return true;
  return endsBefore(span, other) || endsBefore(other, span);
}

function endsBefore({ until }: DateSpan, { since }: DateSpan): boolean {
  if (until === null || since === null) return false;
  return (daysOf(until)?.last ?? '') < (daysOf(since)?.first ?? '');
}

function toReports(
  said: readonly SaidByDocument[],
  dates: readonly string[],
  discriminator: string,
  { zh: messageZh, en: messageEn }: Bilingual,
): readonly CorpusReport[] {
  if (said.length === 0) return [];
  const actual = [...new Set(dates)].join(', ');
  return [{ severity: 'WARNING', discriminator, messageZh, messageEn, expected: null, actual, said }];
}

function isFounder({ predicate }: SaidByDocument): boolean {
  return predicate === 'GROUP_FOUNDER';
}
