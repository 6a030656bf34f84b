// Addresses within the page, theme, keys.

const NAVIGATION = [['', 'Overview'], ['affairs', 'Affairs'], ['events', 'Events'], ['outlets', 'Outlets'], ['quality', 'Quality']];

function here() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  return {path, query: new URLSearchParams(query || '')};
}

/** Goes to a part of the page; in place where only its filters change. */
function navigate(path, query, quietly) {
  const kept = Object.entries(query || {}).filter(([, value]) => value !== '');
  const hash = '#/' + path + (kept.length ? '?' + new URLSearchParams(kept) : '');
  if (quietly) history.replaceState(null, '', hash);
  else location.hash = hash;
}

function view(path, query) {
  if (path.startsWith('affair/')) return affairView.render(path.slice('affair/'.length));
  const views = {affairs: affairsView, events: eventsView, outlets: outletsView, quality: qualityView};
  return (views[path] || overviewView).render(query, navigate);
}

let turn = 0;
let visits = 0;
let searching = false;
async function show() {
  const mine = ++turn;
  const {path, query} = here();
  charts.clear();
  const main = document.getElementById('main');
  try {
    const shown = await view(path, query);
    await shown.ready;
    if (mine !== turn) return;
    main.replaceChildren(shown.node);
    document.title = shown.title + ' – Dateline';
  } catch (error) {
    main.replaceChildren(h('h1', null, 'This part does not open'), h('p', null, String(error.message || error)));
    throw error;
  }
  const section = path.split('/')[0] === 'affair' ? 'affairs' : path;
  document.getElementById('nav').replaceChildren(...NAVIGATION.map(([name, text]) =>
    h('a', {href: '#/' + name, 'aria-current': name === section ? 'page' : null}, text)));
  if (visits) {
    scrollTo(0, 0);
    const search = searching && document.getElementById('search');
    (search || main).focus({preventScroll: true});
    searching = false;
  }
  if (!visits++) performance.mark('dateline-open');
  document.documentElement.dataset.ready = path || 'overview';
}

function themeSwitch() {
  const button = document.getElementById('theme');
  const root = document.documentElement;
  const label = () => {
    button.textContent = charts.dark() ? 'Light' : 'Dark';
    button.setAttribute('aria-label', charts.dark() ? 'Use light colours' : 'Use dark colours');
  };
  try {
    const kept = localStorage.getItem('dateline-theme');
    if (kept === 'dark' || kept === 'light') root.dataset.theme = kept;
  } catch (e) {
    // A page opened from a file may have no storage; the system's theme then holds.
  }
  button.addEventListener('click', () => {
    root.dataset.theme = charts.dark() ? 'light' : 'dark';
    try {
      localStorage.setItem('dateline-theme', root.dataset.theme);
    } catch (e) {
      // As above.
    }
    label();
    charts.redraw();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label);
  label();
}

function keys() {
  addEventListener('keydown', e => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (e.key === '/' && !typing && !e.ctrlKey && !e.metaKey && !e.altKey) {
      e.preventDefault();
      const search = document.getElementById('search');
      searching = !search;
      if (search) search.focus();
      else navigate('affairs');
    }
  });
}

function footer() {
  const t = D.totals;
  document.getElementById('foot').append(
    h('p', null, 'Made by ', h('code', null, 'dateline report'), ' from the datasets of a run. Coded by rules from raw text: read the sentences behind a figure before you trust it.'),
    t.affairsShown < t.affairs ? h('p', null, `${words.number(t.affairs - t.affairsShown)} affairs are left out to keep the page small: `, h('code', null, 'dateline cat OUTPUT/stories'), ' has them all.') : '',
    t.affairsDetailed < t.affairsShown ? h('p', null, `The sentences of the ${words.number(t.affairsShown - t.affairsDetailed)} least reported affairs are left out to keep the page small: `, h('code', null, 'dateline cat OUTPUT/mentions'), ' has them all.') : '',
    h('p', null, 'Keys: / searches, Tab moves, Enter opens. Charts by Apache ECharts; outlines by Natural Earth.'));
}

// What goes wrong stands on the document itself, where a person with a bug to report and a test can see it.
addEventListener('error', e => {
  document.documentElement.dataset.error = e.message;
});
addEventListener('unhandledrejection', e => {
  document.documentElement.dataset.error = String(e.reason);
});
addEventListener('securitypolicyviolation', e => {
  document.documentElement.dataset.violation = e.violatedDirective;
});
document.querySelector('.skip').addEventListener('click', e => {
  e.preventDefault();
  document.getElementById('main').focus();
});
performance.mark('dateline-script');
data.open().then(() => {
  performance.mark('dateline-data');
  themeSwitch();
  keys();
  footer();
  addEventListener('hashchange', show);
  return show();
}).catch(error => {
  document.getElementById('main').textContent = String(error.message || error);
  throw error;
});
