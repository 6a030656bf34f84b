// How codes, numbers and days read.

const words = (() => {
  const QUADS = ['VERBAL COOPERATION', 'MATERIAL COOPERATION', 'VERBAL CONFLICT', 'MATERIAL CONFLICT'];
  const QUAD_TEXT = ['Verbal cooperation', 'Material cooperation', 'Verbal conflict', 'Material conflict'];
  // PLOVER: event type → quad class, the types in its order, with what each stands for.
  const TYPES = {
    AGREE: [0, 'Agree', 'agreements and promises'],
    CONSULT: [0, 'Consult', 'meetings, visits and talks'],
    SUPPORT: [0, 'Support', 'praise, recognition, diplomatic support'],
    CONCEDE: [0, 'Concede', 'concessions and yielding'],
    COOPERATE: [1, 'Cooperate', 'cooperation in deeds'],
    AID: [1, 'Aid', 'aid and relief'],
    RETREAT: [1, 'Retreat', 'withdrawals and releases'],
    REQUEST: [2, 'Request', 'demands and appeals'],
    ACCUSE: [2, 'Accuse', 'criticism, accusations, inquiries'],
    REJECT: [2, 'Reject', 'refusals'],
    THREATEN: [2, 'Threaten', 'threats and warnings'],
    PROTEST: [3, 'Protest', 'demonstrations and strikes'],
    SANCTION: [3, 'Sanction', 'sanctions and broken relations'],
    MOBILIZE: [3, 'Mobilize', 'troops moved, alerts'],
    COERCE: [3, 'Coerce', 'arrests, seizures, repression'],
    ASSAULT: [3, 'Assault', 'use of force'],
  };
  const REALIS = {
    ACTUAL: 'Happened', NEGATED: 'Did not happen', PLANNED: 'Planned', HYPOTHETICAL: 'Hypothetical', HISTORICAL: 'Earlier history',
  };
  const ATTRIBUTES = {ACTOR: 'Who did it', OCCURRENCE: 'Whether it happened'};
  const STANCES = {ASSERTED: 'Asserted', DENIED: 'Denied', REPORTED: 'Reported'};
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

  const sentenceCase = text => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase().replace(/_/g, ' ');
  const number = n => Number(n).toLocaleString('en-GB');
  const parts = day => {
    const date = new Date(day * 86400000);
    return {year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate()};
  };
  const day = n => {
    if (n === null || n === undefined) return 'undated';
    const p = parts(n);
    return `${p.day} ${MONTHS[p.month]} ${p.year}`;
  };
  const month = n => `${MONTHS[parts(n).month]} ${parts(n).year}`;

  return {
    QUADS, QUAD_TEXT, sentenceCase, number, day, month, parts,
    types: () => Object.keys(TYPES),
    quadOfType: type => (TYPES[type] ? TYPES[type][0] : 0),
    type: type => (TYPES[type] ? TYPES[type][1] : sentenceCase(type)),
    typeHint: type => (TYPES[type] ? TYPES[type][2] : ''),
    realis: name => REALIS[name] || sentenceCase(name),
    attribute: name => ATTRIBUTES[name] || sentenceCase(name),
    stance: name => STANCES[name] || sentenceCase(name),
    /** 3 outlets, 1 outlet. */
    count: (n, one, many) => `${number(n)} ${n === 1 ? one : many || one + 's'}`,
    share: (part, whole) => (whole ? `${Math.round((100 * part) / whole)}%` : '–'),
    iso: n => new Date(n * 86400000).toISOString().slice(0, 10),
    fromIso: text => (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? Math.round(Date.parse(text) / 86400000) : null),
    /** A day as exact as it is known. */
    dated: (n, precision) => {
      if (n === null || n === undefined || precision === 'UNKNOWN') return 'undated';
      if (precision === 'YEAR') return String(parts(n).year);
      if (precision === 'MONTH') return month(n);
      if (precision === 'WEEK') return `week of ${day(n)}`;
      return day(n);
    },
    span: (first, last) => {
      if (first === null) return 'undated';
      if (first === last) return day(first);
      const a = parts(first);
      const b = parts(last);
      if (a.year === b.year && a.month === b.month) return `${a.day}–${day(last)}`;
      if (a.year === b.year) return `${a.day} ${MONTHS[a.month]} – ${day(last)}`;
      return `${day(first)} – ${day(last)}`;
    },
  };
})();
