// Runs in the page: draws the cards of `sheet` under each other and leaves what can be read of them in #results.
'use strict';

// Bold, italic, links and escapes only, as Teams does; everything else stays text.
function markdown(text) {
  const kept = [];
  const html = text
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign) => `\u0001${kept.push(sign) - 1}\u0001`)
    .replace(/&(?!\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/(^|\W)[*_]([^*_]+)[*_]/g, '$1<i>$2</i>')
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2">$1</a>');
  return html.replace(/\u0001(\d+)\u0001/g, (_, index) => kept[index].replace('&', '&amp;').replace('<', '&lt;'));
}

function texts(root, selector) {
  return [...root.querySelectorAll(selector)].map((found) => found.innerText.trim()).filter((text) => text !== '');
}

function draw({ name, card: json }) {
  const { card, errors } = checkCard(AdaptiveCards, json);
  card.hostConfig = new AdaptiveCards.HostConfig(host);
  const frame = document.createElement('section');
  frame.className = 'frame';
  const drawn = card.render();
  if (!drawn) {
    return { name, errors: [...errors, 'Nothing was drawn.'], text: '', buttons: [], headings: [], labels: [] };
  }
  const caption = document.createElement('p');
  caption.innerText = name;
  frame.append(drawn);
  document.body.append(caption, frame);
  return {
    name,
    errors,
    text: drawn.innerText,
    buttons: texts(drawn, 'button.ac-pushButton'),
    headings: texts(drawn, '[role=heading]'),
    labels: texts(drawn, 'label'),
  };
}

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};
const cards = sheet.map(draw);
const results = document.createElement('script');
results.type = 'application/json';
results.id = 'results';
results.textContent = JSON.stringify({ height: document.documentElement.scrollHeight, cards }).replace(/</g, '\\u003c');
document.body.append(results);
