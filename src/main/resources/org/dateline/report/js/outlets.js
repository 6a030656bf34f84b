// What each outlet wrote itself and what it carried of others.

const outletsView = (() => {
  const NAME = 0, ARTICLES = 1, PASSAGES = 2, OTHERS = 3, ITSELF = 4, REPORTS = 5, COPIED = 6;
  const own = r => r[PASSAGES] - r[OTHERS] - r[ITSELF];

  const flowColumns = [
    {title: 'Published first', cell: f => raw(f[0])},
    {title: 'Carried by', cell: f => eventsLink({outlet: f[1]}, raw(f[1]))},
    {title: 'Paragraphs', number: true, cell: f => words.number(f[2])},
  ];

  function render() {
    const rows = D.outletRows;
    const drawn = rows.slice(0, 25);
    const chart = charts.create('Share of the paragraphs of each outlet: own words, repeated of its own, carried of others; the table below holds the same figures',
      70 + drawn.length * 26, (colours, width) => ({
        grid: {left: Math.min(180, width * 0.36), right: 14, top: width < 330 ? 56 : 34, bottom: 24},
        legend: {top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: {color: colours.text}, data: ['Own words', 'Repeats itself', 'Carries others']},
        tooltip: {...tooltipBase(colours), trigger: 'axis', axisPointer: {type: 'shadow'},
          formatter: bars => bars.map(b => `${b.seriesName}: ${words.number(b.data.count)} (${words.share(b.data.count, drawn[b.dataIndex][PASSAGES])})`).join('\n')},
        xAxis: {type: 'value', max: 100, axisLabel: {color: colours.soft, formatter: '{value}%'}, splitLine: {lineStyle: {color: colours.line}}},
        yAxis: {type: 'category', inverse: true, data: drawn.map(r => r[NAME]), axisTick: {show: false}, axisLine: {show: false}, axisLabel: {color: colours.text, width: Math.min(170, width * 0.34), overflow: 'truncate'}},
        series: [['Own words', own, colours.own], ['Repeats itself', r => r[ITSELF], colours.other], ['Carries others', r => r[OTHERS], colours.copied]]
          .map(([name, get, color]) => ({name, type: 'bar', stack: 'all', data: drawn.map(r => ({count: get(r), value: r[PASSAGES] ? (100 * get(r)) / r[PASSAGES] : 0})), itemStyle: {color}, barMaxWidth: 18, cursor: 'pointer'})),
      }), e => {
        location.hash = '#/events?' + new URLSearchParams({outlet: drawn[e.dataIndex][NAME]});
      });
    return {title: 'Outlets', node: h('div', null, h('h1', null, 'Outlets'),
      h('p', {class: 'intro'}, 'A paragraph counts as carried where it is a copy, or nearly one, of a paragraph that another outlet published earlier. Events count once however often they are copied.'),
      h('section', {'aria-labelledby': 'own'}, h('h2', {id: 'own'}, 'Own words and copies'), chart.box,
        table('Outlets', [
          {title: 'Outlet', cell: r => eventsLink({outlet: r[NAME]}, raw(r[NAME]))},
          {title: 'Articles', number: true, cell: r => words.number(r[ARTICLES])},
          {title: 'Paragraphs', number: true, cell: r => words.number(r[PASSAGES])},
          {title: 'Carries others', number: true, cell: r => `${words.number(r[OTHERS])} (${words.share(r[OTHERS], r[PASSAGES])})`},
          {title: 'Repeats itself', number: true, cell: r => words.number(r[ITSELF])},
          {title: 'Reports of events', number: true, cell: r => words.number(r[REPORTS])},
          {title: 'of these copies', number: true, cell: r => words.number(r[COPIED])},
        ], rows),
        D.outletsInAll > rows.length ? h('p', {class: 'note'}, `${words.number(D.outletsInAll - rows.length)} smaller outlets are left out; dateline cat OUTPUT/passages has them all.`) : ''),
      h('section', {'aria-labelledby': 'flows'}, h('h2', {id: 'flows'}, 'Who carries whom'), D.flows.length
        ? [table('Paragraphs carried from one outlet by another', flowColumns, D.flows.slice(0, 12)),
          D.flows.length > 12 ? behind(`${words.count(D.flows.length - 12, 'more pair')}`, 'More pairs', flowColumns, () => D.flows.slice(12)) : '']
        : h('p', {class: 'note'}, 'No outlet carried a paragraph of another.')))};
  }

  return {render};
})();
