// The sentences behind an event, with the articles that carry them.

/** A sentence with the words that report the event marked. */
function sentence(row) {
  const {text, start} = row;
  const end = start + row.length;
  const quote = h('bdi', {class: 'said'});
  if (start >= 0 && end <= text.length) {
    quote.append(text.slice(0, start), h('mark', null, text.slice(start, end)), text.slice(end));
  } else {
    quote.append(text);
  }
  return quote;
}

function carriers(row, articles) {
  const shown = row.carriers.map(({article, copied}) => {
    const {title, outlet, url, day} = articles[article];
    return h('span', {class: 'carrier'}, outward(url, outlet || title || 'an article', title ? {title} : {}),
      day === null ? '' : h('span', {class: 'soft'}, ' ' + words.day(day)),
      copied ? h('span', {class: 'tag', title: 'The passage repeats an earlier one word for word'}, 'copy') : '');
  });
  return between(shown, ' · ');
}

function attribution(row) {
  const {realis, claimant, stance} = row;
  const parts = [];
  if (claimant) parts.push(h('span', null, words.stance(stance || 'REPORTED') + ' by ', raw(claimant)));
  if (realis) parts.push(h('span', {class: 'tag'}, words.realis(realis)));
  return parts;
}

/** The list of an event's wordings. */
function sentenceList(event, articles) {
  const items = event.sentences.map(row => h('li', null, h('p', null, sentence(row)),
    h('p', {class: 'meta'}, carriers(row, articles), attribution(row).map(p => [' · ', p]))));
  if (!items.length) items.push(h('li', null, h('p', null, raw(event.told, {class: 'said'}))));
  return h('div', null, h('ul', {class: 'sentences'}, items), event.left
    ? h('p', {class: 'note'}, `${words.count(event.left, 'more report')} left out here; all of them: `,
      h('code', null, `dateline cat OUTPUT/mentions | grep '"event_id":"${event.id}'`)) : '');
}

/** Says how to get what the page had no room for. */
function leftOutNote(what, dataset, id) {
  return h('p', {class: 'note'}, what + ' left out to keep the page small; print them with ',
    h('code', null, `dateline cat OUTPUT/${dataset} | grep '${id}'`), ', OUTPUT being the folder of the run.');
}
