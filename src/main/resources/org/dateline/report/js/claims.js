// Claims: who says which value, and which of them cannot hold together.

const claims = (() => {
  const E = 0, ATTRIBUTE = 1, OBJECT = 2, LOW = 3, HIGH = 4, TEXT = 5, CLAIMANT = 6, STANCE = 7, SOURCES = 8, OUTLETS = 9, SENTENCES = 10, RIVALS = 11, REVISES = 12, DAY = 13;

  function value(claim) {
    if (claim[TEXT] !== null) return claim[TEXT];
    const low = claim[LOW];
    const high = claim[HIGH];
    if (low === null && high === null) return 'no figure';
    if (low === high) return words.number(low);
    if (high === null) return 'at least ' + words.number(low);
    if (low === null) return 'at most ' + words.number(high);
    return `${words.number(low)} to ${words.number(high)}`;
  }

  const letter = n => (n < 26 ? String.fromCharCode(65 + n) : letter(Math.floor(n / 26) - 1) + letter(n % 26));

  /** A bar from the lowest to the highest value on an axis that all rivals share. */
  function range(claim, top) {
    if (claim[TEXT] !== null || (claim[LOW] === null && claim[HIGH] === null) || !(top > 0)) return '';
    const low = claim[LOW] === null ? 0 : claim[LOW];
    const high = claim[HIGH] === null ? top : claim[HIGH];
    const bar = h('span', {class: claim[HIGH] === null ? 'range open' : 'range'});
    bar.style.left = (94 * Math.max(0, low)) / top + '%';
    bar.style.width = `max(6px, ${(94 * Math.max(0, high - low)) / top}%)`;
    return h('span', {class: 'track', 'aria-hidden': 'true'}, bar);
  }

  const claimant = claim => (claim[CLAIMANT] === null ? h('span', {class: 'soft'}, 'the outlets themselves') : raw(claim[CLAIMANT]));

  function groups(details, event) {
    const byAttribute = new Map();
    details.claims.forEach((claim, n) => {
      if (claim[E] !== event) return;
      if (!byAttribute.has(claim[ATTRIBUTE])) byAttribute.set(claim[ATTRIBUTE], []);
      byAttribute.get(claim[ATTRIBUTE]).push(n);
    });
    return [...byAttribute].sort((a, b) => rank(a[0]) - rank(b[0]));
  }

  /** The claims about an event, an attribute a table; only disputed attributes where rivalsOnly. */
  function tables(details, event, rivalsOnly, name) {
    const disputed = numbers => numbers.some(n => details.claims[n][RIVALS].length);
    const all = groups(details, event).sort((a, b) => disputed(b[1]) - disputed(a[1]));
    const letters = new Map();
    for (const [, numbers] of all) for (const n of numbers) letters.set(n, letter(letters.size));
    const result = [];
    for (const [attribute, numbers] of all) {
      const rows = numbers.map(n => details.claims[n]);
      if (rivalsOnly && !rows.some(c => c[RIVALS].length)) continue;
      const tops = rows.flatMap(c => [c[LOW], c[HIGH]]).filter(v => v !== null);
      const top = tops.length ? Math.max(...tops) : 0;
      const evidence = claim => claim[SENTENCES].map(i => details.events[event].sentences[i]).filter(Boolean);
      result.push(table(`${words.attribute(attribute)}${name ? ' – ' + name : ''}`, [
        {title: 'Claim', cell: n => [h('span', {class: 'letter'}, letters.get(n)), ' ', h('strong', {class: 'value'}, raw(value(details.claims[n]))),
          details.claims[n][OBJECT] ? [' ', raw(details.claims[n][OBJECT])] : '', range(details.claims[n], top)]},
        {title: 'Says who', cell: n => claimant(details.claims[n])},
        {title: 'Stance', cell: n => [h('span', {class: 'stance ' + details.claims[n][STANCE].toLowerCase()}, words.stance(details.claims[n][STANCE])),
          details.claims[n][REVISES] !== null && letters.has(details.claims[n][REVISES]) ? h('span', {class: 'soft'}, ` revises ${letters.get(details.claims[n][REVISES])}`) : '']},
        {title: 'Carried by', cell: n => h('span', {title: details.claims[n][OUTLETS].join(', ')}, outletNames(details.claims[n]))},
        {title: 'Conflicts with', cell: n => (details.claims[n][RIVALS].length
          ? h('strong', {class: 'clash'}, details.claims[n][RIVALS].map(r => letters.get(r) || 'another event’s').join(', ')) : h('span', {class: 'soft'}, 'none'))},
        {title: 'In the words of', cell: n => {
          const said = evidence(details.claims[n]);
          return said.length ? h('details', null, h('summary', null, words.count(said.length, 'sentence')),
            said.map(row => [h('p', null, sentence(row)), h('p', {class: 'meta'}, carriers(row, details.articles))])) : h('span', {class: 'soft'}, 'left out');
        }},
      ], numbers, {class: 'claims'}));
    }
    return result;
  }

  function outletNames(claim) {
    const shown = claim[OUTLETS].slice(0, 3);
    const more = claim[SOURCES] - shown.length;
    return shown.length ? [between(shown.map(o => raw(o)), ', '), more > 0 ? ` and ${more} more` : ''] : words.count(claim[SOURCES], 'outlet');
  }

  /** Figures first, disputed facts after them. */
  const rank = attribute => (attribute === 'ACTOR' || attribute === 'OCCURRENCE' ? 1 : 0);

  return {
    tables,
    count: (details, event) => details.claims.filter(c => c[E] === event).length,
    disputed: (details, event) => details.claims.some(c => c[E] === event && c[RIVALS].length),
  };
})();
