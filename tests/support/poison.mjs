/** `--import` this file into a reading thread: some words in a document then do to the thread what a fault of a rule could. */

import { setImmediate } from 'node:timers';

const DEEDS = {
  致命退出: () => process.exit(7),
  致命中止: () => process.abort(),
  致命循环: () => {
    for (;;);
  },
  致命内存: () => {
    for (const kept = []; ; kept.push(new Array(100_000).fill(kept.length)));
  },
  致命延迟: () => {
    setImmediate(() => {
      throw new Error('thrown beside the reading');
    });
  },
  致命拒绝: () => {
    void Promise.reject(new Error('rejected beside the reading'));
  },
  致命抛出: () => {
    throw new Error('thrown while reading');
  },
};

// Every text is searched for damage once.
const { search } = String.prototype;
String.prototype.search = function searchPoisoned(pattern) {
  for (const [word, deed] of Object.entries(DEEDS)) if (this.includes(word)) deed();
  return search.call(this, pattern);
};
