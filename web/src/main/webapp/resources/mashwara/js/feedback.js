// Feedback saves itself a moment after each change and on every page change, and says when it last did. Each answer is
// sent with what it said before, so that a request that arrives twice changes nothing and two devices do not overwrite
// each other: where both changed the same answer, the person chooses. Without a connection, or after the session has
// ended, what was typed stays, on the own device also when the page is closed, and goes out by itself later. Without this
// script the buttons do the saving.
(function () {
  'use strict';

  var form = document.getElementById('form');
  var script = document.getElementById('feedback');
  if (!form || !script || !window.fetch) {
    return;
  }
  var kept = window.mashwaraKept;
  var words = script.dataset;
  var trouble = document.getElementById('trouble');
  var clashes = document.getElementById('clashes');
  var saved = form.querySelector('.saved');
  var own = document.getElementById('own-device');
  var store = words.person + ':' + words.response;
  var AFTER_TYPING = 1500;
  var AGAIN = 8000;
  var TOO_LONG = 20000;
  var timer = null;
  var running = null;
  var open = [];
  var base = {};

  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }

  function inputs(field) {
    return all('#form [name="' + field + '"]');
  }

  function fields() {
    var names = {};
    all('#form .turn [name]').forEach(function (input) { names[input.name] = true; });
    return Object.keys(names);
  }

  function value(field, asLoaded) {
    return inputs(field).filter(function (input) {
      return !/^(radio|checkbox)$/.test(input.type) || (asLoaded ? input.defaultChecked : input.checked);
    }).map(function (input) {
      return /^(radio|checkbox)$/.test(input.type) ? input.value : asLoaded ? input.defaultValue : input.value;
    }).filter(function (text) { return text.trim() !== ''; });
  }

  function put(field, texts) {
    inputs(field).forEach(function (input) {
      if (/^(radio|checkbox)$/.test(input.type)) {
        input.checked = texts.indexOf(input.value) >= 0;
      } else {
        input.value = texts.filter(function (text) { return text !== 'NOT_MY_AREA'; })[0] || '';
      }
    });
    form.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function same(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
  }

  function changed() {
    return fields().filter(function (field) { return open.indexOf(field) < 0 && !same(value(field), base[field]); });
  }

  function entries() {
    return changed().map(function (field) { return { field: field, base: base[field], value: value(field) }; });
  }

  function dirty() {
    return changed().length > 0 || open.length > 0;
  }

  function tell(kind) {
    trouble.hidden = !kind;
    if (kind) {
      trouble.querySelector('span').textContent = words[kind]
        + (kind === 'offline' || kind === 'signedOut' ? ' ' + words[isOwn() ? 'keptHere' : 'keptOpen'] : '');
      trouble.querySelector('a').hidden = kind !== 'signedOut';
      saved.textContent = '';
    }
  }

  function isOwn() {
    return kept.isOwn(words.person);
  }

  function later(delay) {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, delay);
  }

  // Keeps on the own device what is not sent yet.
  function keep() {
    if (!isOwn()) {
      return Promise.resolve();
    }
    var mine = entries();
    return (mine.length ? kept.write(store, mine) : kept.remove(store)).catch(function () { return null; });
  }

  function post(sent) {
    var stop = new AbortController();
    var patience = window.setTimeout(function () { stop.abort(); }, TOO_LONG);
    return fetch(words.to, {
      method: 'POST',
      body: JSON.stringify({ response: Number(words.response), entries: sent }),
      headers: { 'Content-Type': 'application/json', 'X-Mashwara': 'form' },
      credentials: 'same-origin',
      signal: stop.signal
    }).then(function (answer) {
      var json = /json/.test(answer.headers.get('Content-Type') || '');
      return json ? answer.json() : { signedOut: answer.redirected || answer.status === 401, failed: true };
    }).finally(function () {
      window.clearTimeout(patience);
    });
  }

  // Resolves to true when everything that was typed is saved.
  function save() {
    window.clearTimeout(timer);
    if (running) {
      return running.then(function () { return changed().length ? save() : open.length === 0; });
    }
    var sent = entries();
    if (!sent.length) {
      return Promise.resolve(open.length === 0);
    }
    running = keep().then(function () { return post(sent); }).then(function (answer) {
      running = null;
      if (answer.signedOut || answer.failed) {
        tell(answer.signedOut ? 'signedOut' : 'failed');
        later(AGAIN);
        return false;
      }
      return taken(sent, answer);
    }).catch(function () {
      running = null;
      tell('offline');
      later(AGAIN);
      return false;
    });
    return running;
  }

  // What the server took is the new ground; what it refused or found changed elsewhere is told.
  function taken(sent, answer) {
    tell(null);
    refusals({});
    if (answer.problem) {
      summary([{ text: answer.problem }]);
      return false;
    }
    var refused = {};
    answer.refused.forEach(function (one) { refused[one.field] = one.message; });
    sent.forEach(function (one) {
      if (!refused[one.field] && !answer.clashes.some(function (clash) { return clash.field === one.field; })) {
        base[one.field] = one.value;
      }
    });
    answer.clashes.forEach(clash);
    refusals(refused);
    saved.textContent = '✓ ' + answer.saved;
    if (Object.keys(refused).length) {
      return keep().then(function () { return false; });
    }
    if (changed().length) {
      later(AFTER_TYPING);
    }
    return keep().then(function () { return !dirty(); });
  }

  // Beside their fields, and above the form where focus goes.
  function refusals(refused) {
    all('#form .message[data-mine]').forEach(function (message) { message.remove(); });
    all('#form [aria-invalid]').forEach(function (input) { input.removeAttribute('aria-invalid'); });
    var lines = Object.keys(refused).map(function (field) {
      var place = document.getElementById(field);
      var message = document.createElement('span');
      message.className = 'message';
      message.id = field + '-message';
      message.dataset.mine = 'yes';
      message.textContent = refused[field];
      place.parentNode.insertBefore(message, place);
      place.setAttribute('aria-invalid', 'true');
      return { text: refused[field], field: field };
    });
    summary(lines);
  }

  function summary(lines) {
    var box = document.getElementById('refused');
    box.hidden = !lines.length;
    var list = box.querySelector('ul');
    list.textContent = '';
    lines.forEach(function (line) {
      var item = list.appendChild(document.createElement('li'));
      var link = item.appendChild(document.createElement(line.field ? 'a' : 'span'));
      link.textContent = line.text;
      if (line.field) {
        link.href = '#' + line.field;
      }
    });
    if (lines.length && !document.activeElement.closest('.turn')) {
      box.focus();
    }
  }

  function spoken(field, texts) {
    if (!texts.length) {
      return words.nothing;
    }
    return texts.map(function (text) {
      var input = inputs(field).filter(function (one) { return one.value === text && one.id; })[0];
      var label = input && /^(radio|checkbox)$/.test(input.type) && document.querySelector('label[for="' + input.id + '"]');
      return label ? label.textContent : text;
    }).join(', ');
  }

  function asked(field) {
    var question = inputs(field)[0].closest('.question');
    var label = question.querySelector('legend, label');
    return label.firstChild.textContent.trim();
  }

  // The same answer was changed here and elsewhere: shows both, and takes the one that the person chooses.
  function clash(one) {
    if (open.indexOf(one.field) < 0) {
      open.push(one.field);
    }
    var old = document.getElementById('clash-' + one.field);
    if (old) {
      old.remove();
    }
    var box = clashes.querySelector('template').content.firstElementChild.cloneNode(true);
    box.id = 'clash-' + one.field;
    box.querySelector('b').textContent = asked(one.field);
    box.querySelector('.mine').textContent = spoken(one.field, value(one.field));
    box.querySelector('.theirs').textContent = spoken(one.field, one.theirs);
    box.querySelector('.who').textContent = one.who;
    box.querySelector('[data-keep=mine]').addEventListener('click', function () { choose(one, false); });
    box.querySelector('[data-keep=theirs]').addEventListener('click', function () { choose(one, true); });
    clashes.appendChild(box);
    clashes.hidden = false;
    clashes.focus();
  }

  function choose(one, theirs) {
    open.splice(open.indexOf(one.field), 1);
    base[one.field] = one.theirs;
    if (theirs) {
      put(one.field, one.theirs);
    }
    document.getElementById('clash-' + one.field).remove();
    clashes.hidden = open.length === 0;
    save();
  }

  form.addEventListener('input', function (event) {
    if (event.target.matches('.turn textarea, .turn input[type=text]')) {
      keep();
      later(AFTER_TYPING);
    }
  });
  form.addEventListener('change', function (event) {
    if (event.target.matches('.turn input')) {
      keep();
      later(400);
    }
  });

  // Going on or leaving: only once it is saved. Turning a page saves too, and does not wait.
  function go(event, address) {
    event.preventDefault();
    event.stopPropagation();
    form.setAttribute('aria-busy', 'true');
    save().then(function (done) {
      form.removeAttribute('aria-busy');
      if (done) {
        window.location.assign(address);
      }
    });
  }
  form.addEventListener('click', function (event) {
    var button = event.target.closest('[data-goto], a[data-save], [data-next], [data-previous]');
    if (button && (button.dataset.goto || button.href)) {
      go(event, button.dataset.goto || button.href);
    } else if (button) {
      save();
    }
  });

  window.addEventListener('online', save);
  document.addEventListener('visibilitychange', function () {
    if (!document.hidden || changed().length) {
      save();
    }
  });
  window.addEventListener('beforeunload', function (event) {
    if (dirty() && !isOwn()) {
      event.preventDefault();
      event.returnValue = '';
    }
  });

  // The own device: only when the person says so, and forgotten when the person takes it back.
  function device() {
    if (!own || !kept.able) {
      return;
    }
    own.closest('.field').hidden = false;
    own.checked = isOwn();
    own.addEventListener('change', function () {
      if (own.checked) {
        kept.own(words.person);
        kept.keepPage(words.worker);
        keep();
      } else {
        kept.wipe();
      }
    });
    if (isOwn()) {
      kept.keepPage(words.worker);
    }
  }

  function restore() {
    return (isOwn() ? kept.read(store) : Promise.resolve(null)).catch(function () { return null; }).then(function (mine) {
      (mine || []).forEach(function (entry) {
        if (inputs(entry.field).length) {
          base[entry.field] = entry.base;
          put(entry.field, entry.value);
        }
      });
      if (mine && mine.length) {
        return save();
      }
      return null;
    });
  }

  fields().forEach(function (field) { base[field] = value(field, true); });
  kept.begin(words.person).then(function () {
    device();
    return restore();
  });
}());
