// Sends checked feedback exactly once: the act has a name of its own, under which it may be repeated on a bad line until
// the portal has answered. On the own device it goes on waiting there when the page is closed, and is sent from whichever
// page is open next. Without this script the button sends the form.
(function () {
  'use strict';

  var button = document.getElementById('form:submit');
  var box = document.getElementById('sending');
  if (!button || !box || !window.fetch) {
    return;
  }
  var kept = window.mashwaraKept;
  var outbox = window.mashwaraOutbox;
  var words = box.dataset;
  var key = words.person + ':' + words.response;
  var AGAIN = 5000;
  var busy = false;

  function tell(text, link) {
    box.hidden = false;
    box.querySelector('span').textContent = text;
    box.querySelector('a').hidden = !link;
  }

  function begin() {
    busy = true;
    button.disabled = true;
    tell(words.sending);
  }

  function refused(answer) {
    busy = false;
    button.disabled = false;
    tell(answer.problem + (answer.who ? ' ' + answer.who : ''));
    box.focus();
  }

  function waits(reason) {
    tell(words[reason === 'signedOut' ? reason : kept.isOwn(words.person) ? 'kept' : 'offline'], reason === 'signedOut');
  }

  function attempt() {
    outbox.post(words.to, { response: Number(words.response), version: Number(words.version), key: words.key })
      .then(function (answer) {
        if (answer.problem) {
          refused(answer);
        } else {
          window.location.assign(answer.next);
        }
      }).catch(function (e) {
        waits(e.message);
        window.setTimeout(attempt, AGAIN);
      });
  }

  function lines() {
    return Array.prototype.map.call(document.querySelectorAll('section.card dl.answers > div'), function (pair) {
      var said = Array.prototype.map.call(pair.querySelectorAll('dd > div'), function (one) {
        return one.textContent.trim().replace(/[ \t]+/g, ' ');
      });
      return { asked: pair.querySelector('dt').textContent.trim(), said: said.join('\n') };
    });
  }

  function send() {
    begin();
    if (!kept.isOwn(words.person)) {
      attempt();
      return;
    }
    outbox.confirm(key, {
      act: words.key,
      response: Number(words.response),
      checked: Number(words.version),
      title: words.title,
      lines: lines()
    }).catch(attempt);
  }

  outbox.watch(key, function (outcome) {
    if (outcome.waits) {
      begin();
      waits(outcome.waits);
    } else if (outcome.problem) {
      kept.outbox.remove(key).then(function () {
        // this page was opened to check it again
        if (!outcome.earlier) {
          refused(outcome);
        }
      });
    } else {
      window.location.assign(outcome.next);
    }
    return true;
  });
  button.addEventListener('click', function (event) {
    event.preventDefault();
    if (!busy) {
      send();
    }
  });
  window.addEventListener('beforeunload', function (event) {
    if (busy && !kept.isOwn(words.person) && !box.hidden && navigator.onLine === false) {
      event.preventDefault();
      event.returnValue = '';
    }
  });
}());
