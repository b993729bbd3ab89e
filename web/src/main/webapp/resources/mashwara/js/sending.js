// Sends checked feedback exactly once: the act has a name of its own, under which it may be repeated on a bad line until
// the portal has answered. Without this script the button sends the form.
(function () {
  'use strict';

  var button = document.getElementById('form:submit');
  var box = document.getElementById('sending');
  if (!button || !box || !window.fetch) {
    return;
  }
  var words = box.dataset;
  var AGAIN = 5000;
  var TOO_LONG = 20000;
  var busy = false;

  function tell(text, link) {
    box.hidden = false;
    box.querySelector('span').textContent = text;
    box.querySelector('a').hidden = !link;
  }

  function send() {
    var stop = new AbortController();
    var patience = window.setTimeout(function () { stop.abort(); }, TOO_LONG);
    return fetch(words.to, {
      method: 'POST',
      body: JSON.stringify({ response: Number(words.response), version: Number(words.version), key: words.key }),
      headers: { 'Content-Type': 'application/json', 'X-Mashwara': 'form' },
      credentials: 'same-origin',
      signal: stop.signal
    }).then(function (answer) {
      if (!/json/.test(answer.headers.get('Content-Type') || '')) {
        throw new Error(answer.redirected ? 'signedOut' : 'failed');
      }
      return answer.json();
    }).finally(function () { window.clearTimeout(patience); });
  }

  function attempt() {
    send().then(function (answer) {
      if (answer.problem) {
        busy = false;
        button.disabled = false;
        tell(answer.problem);
        box.focus();
      } else {
        window.location.assign(answer.next);
      }
    }).catch(function (e) {
      tell(e.message === 'signedOut' ? words.signedOut : words.offline, e.message === 'signedOut');
      window.setTimeout(attempt, AGAIN);
    });
  }

  button.addEventListener('click', function (event) {
    event.preventDefault();
    if (!busy) {
      busy = true;
      button.disabled = true;
      tell(words.sending);
      attempt();
    }
  });
  window.addEventListener('beforeunload', function (event) {
    if (busy && !box.hidden && navigator.onLine === false) {
      event.preventDefault();
      event.returnValue = '';
    }
  });
}());
