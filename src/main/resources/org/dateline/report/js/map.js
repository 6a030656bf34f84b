// Where: countries shaded and places dotted on Natural Earth's outlines, in the Equal Earth projection.

const outlines = (() => {
  let ready = false;

  /** TopoJSON (its specification, 1.0) to GeoJSON: arcs are shared, delta-encoded, reversed by ~n. */
  function features(topology) {
    const {scale, translate} = topology.transform;
    const arcs = topology.arcs.map(arc => {
      let x = 0;
      let y = 0;
      return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    });
    const ring = numbers => {
      const points = [];
      for (const n of numbers) {
        const arc = n < 0 ? arcs[~n].slice().reverse() : arcs[n];
        points.push(...(points.length ? arc.slice(1) : arc));
      }
      return cut(points);
    };
    return topology.objects.countries.geometries.filter(g => g.arcs).map((g, i) => ({
      type: 'Feature',
      properties: {name: g.id || 'x' + i, title: g.properties.name},
      geometry: {
        type: g.type,
        coordinates: g.type === 'Polygon' ? g.arcs.map(ring) : g.arcs.map(polygon => polygon.map(ring)),
      },
    })).filter(f => f.properties.name !== '010'); // without Antarctica
  }

  /** Keeps a ring that crosses the 180th meridian on one side of it: else it would span the map. */
  function cut(points) {
    const crosses = points.some((p, i) => i > 0 && Math.abs(p[0] - points[i - 1][0]) > 180);
    return crosses ? points.map(([x, y]) => [x < 0 ? 180 : x, y]) : points;
  }

  return {
    register() {
      if (ready) return;
      const element = document.getElementById('outlines');
      echarts.registerMap('world', {type: 'FeatureCollection', features: features(JSON.parse(element.textContent))});
      ready = true;
    },
  };
})();

/** Equal Earth: Šavrič, Patterson, Jenny 2018, "The Equal Earth map projection". */
const equalEarth = (() => {
  const A = [1.340264, -0.081106, 0.000893, 0.003796];
  const M = Math.sqrt(3) / 2;
  const polynomial = t => t * (A[0] + A[1] * t ** 2 + t ** 6 * (A[2] + A[3] * t ** 2));
  const slope = t => A[0] + 3 * A[1] * t ** 2 + t ** 6 * (7 * A[2] + 9 * A[3] * t ** 2);
  return {
    project([longitude, latitude]) {
      const t = Math.asin(M * Math.sin((latitude * Math.PI) / 180));
      return [((longitude * Math.PI) / 180) * Math.cos(t) / (M * slope(t)), -polynomial(t)];
    },
    unproject([x, y]) {
      let t = -y;
      for (let i = 0; i < 12; i++) t -= (polynomial(t) + y) / slope(t);
      const s = Math.max(-1, Math.min(1, Math.sin(t) / M));
      return [((x * M * slope(t)) / Math.cos(t)) * (180 / Math.PI), Math.asin(s) * (180 / Math.PI)];
    },
  };
})();

function whereSection() {
  const byNumber = new Map();
  for (const [country, count] of D.countryCounts) {
    const number = D.countries[country][2];
    if (number) byNumber.set(number, [country, count]);
  }
  const located = D.totals.events - D.totals.withoutPlace;
  if (!located) return h('section', null, h('h2', null, 'Where'), h('p', {class: 'note'}, 'No event has a place.'));
  let zoom = 1;
  let centre;
  const map = charts.create('Map of events by country and place; the tables below hold the same figures', width => Math.max(170, Math.min(520, width * 0.46)), (colours, width) => {
    outlines.register();
    const top = Math.max(1, ...D.countryCounts.map(c => c[1]));
    const topPlace = Math.max(1, ...D.placeCounts.map(p => p[1]));
    const shade = [...byNumber].map(([name, [country, count]]) => ({name, value: Math.sqrt(count), country, count}));
    const geo = {map: 'world', projection: equalEarth, zoom, center: centre, roam: zoom > 1 ? 'move' : false, top: 4, bottom: 4, left: 4, right: 4,
      itemStyle: {areaColor: colours.land, borderColor: colours.paper, borderWidth: 0.6}, emphasis: {disabled: true}, label: {show: false}, silent: false};
    const dots = D.placeCounts.slice().sort((a, b) => b[1] - a[1]).map(([place, count]) => ({
      name: D.places[place][0], value: [D.places[place][3], D.places[place][2], count], place,
    }));
    return {
      geo,
      tooltip: {...tooltipBase(colours), trigger: 'item', formatter: p => {
        if (p.seriesType === 'scatter') return `${p.data.name}\n${words.count(p.data.value[2], 'event')}`;
        return p.data && p.data.count ? `${D.countries[p.data.country][1]}\n${words.count(p.data.count, 'event')}` : '';
      }},
      visualMap: {show: false, min: 0, max: Math.sqrt(top), seriesIndex: 0, inRange: {color: [colours.low, colours.high]}},
      series: [
        {type: 'map', geoIndex: 0, map: 'world', data: shade, cursor: 'pointer'},
        {type: 'scatter', coordinateSystem: 'geo', data: dots, symbolSize: v => 4 + Math.min(width, 900) / 45 * Math.sqrt(v[2] / topPlace),
          itemStyle: {color: colours.hostile, opacity: 0.78, borderColor: colours.paper, borderWidth: 1}, cursor: 'pointer'},
      ],
    };
  }, e => {
    if (e.seriesType === 'scatter') location.hash = '#/events?' + new URLSearchParams({place: e.data.name});
    else if (e.data && e.data.count) location.hash = '#/events?' + new URLSearchParams({at: D.countries[e.data.country][0]});
  });
  const step = factor => () => {
    const model = map.chart() && map.chart().getOption();
    if (model && zoom > 1) centre = model.geo[0].center;
    zoom = Math.max(1, Math.min(16, zoom * factor));
    if (zoom === 1) centre = undefined;
    map.redraw();
  };
  /** To the most frequent place. */
  const home = () => {
    zoom = 4;
    const place = D.placeCounts.length ? D.places[D.placeCounts[0][0]] : null;
    if (place) centre = equalEarth.project([place[3], place[2]]);
    map.redraw();
  };
  return h('section', {'aria-labelledby': 'where'}, h('h2', {id: 'where'}, 'Where'),
    h('div', {class: 'controls'},
      h('strong', null, `${words.count(located, 'event')} with a place`),
      h('button', {type: 'button', class: 'quiet', 'aria-label': 'Zoom in', onclick: step(1.8)}, '+'),
      h('button', {type: 'button', class: 'quiet', 'aria-label': 'Zoom out', onclick: step(1 / 1.8)}, '−'),
      D.placeCounts.length ? h('button', {type: 'button', class: 'quiet', onclick: home}, 'To the busiest place') : ''),
    map.box,
    behind('Countries as a table', 'Events by country', [
      {title: 'Country', cell: c => h('a', {href: '#/events?' + new URLSearchParams({at: D.countries[c[0]][0]})}, D.countries[c[0]][1])},
      {title: 'Events', number: true, cell: c => words.number(c[1])}], () => D.countryCounts),
    behind('Places as a table', 'Events by place', [
      {title: 'Place', cell: p => h('a', {href: '#/events?' + new URLSearchParams({place: D.places[p[0]][0]})}, raw(D.places[p[0]][0]))},
      {title: 'Country', cell: p => (D.places[p[0]][1] === null ? '' : D.countries[D.places[p[0]][1]][1])},
      {title: 'Events', number: true, cell: p => words.number(p[1])}], () => D.placeCounts),
    h('p', {class: 'note'}, 'Shading: all events in a country. Dots: towns, regions and points',
      D.placesInAll > D.placeCounts.length ? `, the ${words.number(D.placeCounts.length)} most frequent of ${words.number(D.placesInAll)}` : '',
      '. Outlines by Natural Earth; they take no position on borders. ',
      eventsLink({place: '–'}, `${words.number(D.totals.withoutPlace)} events have no place`), '.'));
}
