/** The page at `/`: what is here and how to ask. Nothing but text and a style, so its policy allows nothing else. */

import type { FastifyInstance } from 'fastify';
import { pageStyle, toHtml } from './html.ts';

const STYLE = pageStyle(
  'pre { overflow-x: auto; padding: 0.8rem 1rem; border: 1px solid; border-radius: 4px; font-size: 14px; }',
);

const UNIT_LEADS = `query UnitLeads {
  unit(name: "区教委", region: "500153") {
    name
    responsibilities(role: LEAD, first: 100) {
      totalCount
      edges {
        disputed
        statements { part quote line }
        node { title ordinal }
      }
    }
  }
}`;

const TASKS_WITHOUT_LEAD = `query TasksWithoutLead {
  tasks(filter: { leads: { isMissing: true } }) {
    totalCount
    edges { node { title ordinal responsible { name } } }
  }
}`;

const ALLIANCES = `query Alliances {
  alliances {
    edges {
      node {
        name
        founded
        members(asOf: "2021-01-01") {
          totalCount
          edges { role since certainty statements { quote } node { name } }
        }
      }
    }
  }
}`;

const STATED_COUNTS = `query StatedCounts {
  statedCounts(region: "南岸区") {
    edges {
      node {
        asWritten
        breakdown { what quantity }
        statements { quote }
        recorded { totalCount edges { node { name } } }
      }
    }
  }
}`;

const MENTIONS = `query Mentions {
  alliances {
    edges {
      node {
        name
        mentionedIn {
          edges { statements { quote document { title } } node { __typename name } }
        }
      }
    }
  }
}`;

const GRAPH = `query Graph {
  graph {
    version
    loadedAt
    counts { type count }
    documents { edges { node { id title number } } }
  }
}`;

/** `origin` is where the client reached us, `http://host:port`. */
const pageFor = (origin: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Zeren 责任</title>
<style>${STYLE.sheet}</style>
</head>
<body>
<h1>Zeren 责任</h1>
<p>公开规划与文件里,谁负责什么:每条事实都附原文出处。</p>
<p lang="en">Who is responsible for what in public plans: each fact with the sentence it came from.</p>
<p>GraphQL 接口 <span lang="en">(endpoint)</span>: <code>/graphql</code></p>
<pre>curl -H 'content-type: application/json' --data '{"query":"{graph{version counts{type count}}}"}' \\
  ${toHtml(origin)}/graphql</pre>
<h2>区教委牵头哪些任务 <span lang="en">(what a unit leads)</span></h2>
<pre>${toHtml(UNIT_LEADS)}</pre>
<h2>没有牵头单位的任务 <span lang="en">(tasks without a lead)</span></h2>
<pre>${toHtml(TASKS_WITHOUT_LEAD)}</pre>
<h2>教育共同体在某一天有哪些成员 <span lang="en">(members of alliances on a day)</span></h2>
<pre>${toHtml(ALLIANCES)}</pre>
<h2>文件说有多少教育集团,图谱里有哪些 <span lang="en">(what documents count, beside what is recorded)</span></h2>
<pre>${toHtml(STATED_COUNTS)}</pre>
<h2>规划和报道在哪里说到它 <span lang="en">(where plans and news speak of it)</span></h2>
<pre>${toHtml(MENTIONS)}</pre>
<h2>图谱现状 <span lang="en">(what the graph holds)</span></h2>
<pre>${toHtml(GRAPH)}</pre>
</body>
</html>
`;

export function addLandingPage(server: FastifyInstance): void {
  server.get('/', ({ protocol, host }, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': STYLE.policy, 'referrer-policy': 'no-referrer' })
      .send(pageFor(`${protocol}://${host}`)),
  );
}
