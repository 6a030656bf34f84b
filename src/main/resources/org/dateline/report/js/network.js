// Who with whom: the participants with most ties, in a ring.

function networkSection() {
  const ties = D.network; // [from, to, events, hostile events]
  if (!ties.length) return h('section', null, h('h2', null, 'Who with whom'), h('p', {class: 'note'}, 'No event names two known participants.'));
  const chart = charts.create('Network of participants; the table below holds the same figures', width => (width < 560 ? width + 10 : 560), (colours, width) => {
    const narrow = width < 560;
    const ring = narrow ? width - 190 : 250;
    const degree = new Map();
    for (const [from, to, count] of ties) {
      degree.set(from, (degree.get(from) || 0) + count);
      degree.set(to, (degree.get(to) || 0) + count);
    }
    const names = new Set();
    for (const [from, to] of ties) if (names.size < (narrow ? 12 : 23)) names.add(from).add(to);
    const kept = [...degree].filter(k => names.has(k[0])).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const top = kept[0][1];
    const shown = ties.filter(t => names.has(t[0]) && names.has(t[1]));
    const most = Math.max(...shown.map(t => t[2]));
    const short = text => (text.length > (narrow ? 14 : 26) ? text.slice(0, narrow ? 13 : 25) + '…' : text);
    return {
      tooltip: {...tooltipBase(colours), formatter: p => (p.dataType === 'edge'
        ? `${p.data.source} → ${p.data.target}\n${words.count(p.data.count, 'event')}, ${words.number(p.data.hostile)} of conflict`
        : `${p.data.name}\n${words.count(p.data.degree, 'tie')}`)},
      series: [{
        type: 'graph', layout: 'circular', circular: {rotateLabel: true}, left: 'center', top: 'middle', width: ring, height: ring,
        data: kept.map(([name, n]) => ({name, degree: n, symbolSize: 6 + 20 * Math.sqrt(n / top),
          itemStyle: {color: colours.soft}, label: {show: true, color: colours.text, fontSize: narrow ? 10 : 12, formatter: () => short(name)}})),
        links: shown.map(([source, target, count, hostile]) => ({source, target, count, hostile,
          lineStyle: {width: 1 + 5 * Math.sqrt(count / most), curveness: 0.25, opacity: 0.65, color: hostile * 2 > count ? colours.hostile : colours.calm}})),
        edgeSymbol: ['none', 'arrow'], edgeSymbolSize: 6, cursor: 'pointer', emphasis: {focus: 'adjacency', lineStyle: {opacity: 1}},
      }],
    };
  }, e => {
    const q = e.dataType === 'edge' ? {who: e.data.source, whom: e.data.target} : {party: e.data.name};
    location.hash = '#/events?' + new URLSearchParams(q);
  });
  return h('section', {'aria-labelledby': 'who'}, h('h2', {id: 'who'}, 'Who with whom'),
    h('p', {class: 'key'}, h('span', {class: 'swatch calm'}), 'mostly cooperation ', h('span', {class: 'swatch hostile'}), 'mostly conflict; an arrow runs from who acts to whom'),
    chart.box,
    behind('Ties as a table', 'Who did something to whom', [
      {title: 'Who', cell: t => raw(t[0])},
      {title: 'To whom', cell: t => raw(t[1])},
      {title: 'Events', number: true, cell: t => eventsLink({who: t[0], whom: t[1]}, words.number(t[2]))},
      {title: 'Of conflict', number: true, cell: t => words.number(t[3])}], () => ties),
    h('p', {class: 'note'}, `The strongest ties among the most active of ${words.count(D.partiesInAll, 'known participant')}. People are counted under their own name, others under country and sector.`));
}
