/** Small words that say nothing alone: negation, question, election years, invitations to others. */
export const MARK_WORDS: readonly string[] = [
  'tidak bukan jangan gak ga nggak enggak ngga tak tdk gk kagak ogah anti stop tolak belum',
  'apa apakah siapa kenapa mengapa gimana bagaimana kapan mana mending',
  '2014 2017 2018 2019 2020 2024 2029 2031',
  'ayo yuk mari ayok jangan sebarkan viralkan ajak share bagikan retweet rt gabung ikut join undang merapat',
];
