import { toBeValidSarifLog } from '@microsoft/jest-sarif';

export function sarifProblems(log) {
  const { pass, message } = toBeValidSarifLog(log);
  return pass ? '' : message();
}
