// What the official renderer says of a card. Run by Node with a file of cards, and pasted into the page that draws them.
'use strict';

function* objectsIn(value) {
  if (value && typeof value === 'object') {
    yield value;
    for (const inner of Object.values(value)) {
      yield* objectsIn(inner);
    }
  }
}

// The renderer knows no Teams additions: those are fine as long as they bring what to show instead. Nor does it know
// that a people picker finds its choices itself.
function isExpected(message, objects) {
  const unknown = /^Unknown element type "([^"]+)"/.exec(message);
  if (unknown) {
    return objects.every((one) => one.type !== unknown[1] || one.fallback !== undefined);
  }
  return (
    message === 'An Input.ChoiceSet must have at least one choice defined.' &&
    objects.every((one) => one.type !== 'Input.ChoiceSet' || one.choices?.length > 0 || one['choices.data'])
  );
}

function checkCard(AdaptiveCards, json) {
  // The renderer checks the language with a pattern that remembers where its last match ended, and so refuses every
  // second card.
  AdaptiveCards.CardElement.langProperty.regEx.lastIndex = 0;
  const context = new AdaptiveCards.SerializationContext();
  const card = new AdaptiveCards.AdaptiveCard();
  // Teams shows six buttons; the renderer by itself five.
  card.hostConfig = new AdaptiveCards.HostConfig({ actions: { maxActions: 6 } });
  card.parse(json, context);
  const messages = [];
  for (let index = 0; index < context.eventCount; index++) {
    messages.push(context.getEventAt(index).message);
  }
  messages.push(...card.validateProperties().validationEvents.map((event) => event.message));
  const objects = [...objectsIn(json)];
  return { card, errors: messages.filter((message) => !isExpected(message, objects)) };
}

if (typeof require === 'function' && require.main === module) {
  const AdaptiveCards = require('adaptivecards/dist/adaptivecards.js');
  const cards = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
  for (const { name, card } of cards) {
    checkCard(AdaptiveCards, card).errors.forEach((error) => console.log(`${name}: ${error}`));
  }
}
