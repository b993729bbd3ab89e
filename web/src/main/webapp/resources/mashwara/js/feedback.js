// Feedback saves itself a moment after each change and on every page change, and says when it last did. Each answer is
// sent with what it said before, so that a request that arrives twice changes nothing and two devices do not overwrite
// each other: where both changed the same answer, the person chooses. Without a connection, or after the session has
// ended, what was typed stays, on the own device also when the page is closed, and goes out by itself later, from this page
// or another one. There it can be checked and confirmed without a connection, too. Without this script the buttons do the
// saving.
(function () {
  'use strict';

  var form = document.getElementById('form');
  var script = document.getElementById('feedback');
  if (!form || !script || !window.fetch) {
    return;
  }
  var kept = window.mashwaraKept;
  var outbox = window.mashwaraOutbox;
  var checking = window.mashwaraChecking;
  var fields = window.mashwaraFields;
  var inputs = fields.inputs;
  var value = fields.value;
  var words = script.dataset;
  var trouble = document.getElementById('trouble');
  var clashes = window.mashwaraClashes;
  var saved = form.querySelector('p.saved');
  var own = document.getElementById('own-device');
  var store = words.person + ':' + words.response;
  var AFTER_TYPING = 1500;
  var AGAIN = 8000;
  var timer = null;
  var running = null;
  var open = [];
  var chosen = [];
  var base = {};
  var loaded = {};
  var version = Number(document.getElementById('form:version').value);
  var loadedVersion = version;
  var reason = null;
  var confirmed = false;
  var isPageKept = false;

  function same(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
  }

  // What differs from what is saved; of it, what may be saved: not where the person has still to choose.
  function unsaved() {
    return fields.names().filter(function (field) { return !same(value(field), base[field]); });
  }

  function changed() {
    return fields.names().filter(function (field) {
      return open.indexOf(field) < 0 && (chosen.indexOf(field) >= 0 || !same(value(field), base[field]));
    });
  }

  function entries(names) {
    return names.map(function (field) {
      return {
        field: field, base: base[field], value: value(field), asked: fields.asked(field), said: fields.spoken(field, value(field))
      };
    });
  }

  function dirty() {
    return changed().length > 0 || open.length > 0;
  }

  function tell(kind) {
    reason = kind;
    trouble.hidden = true;
    if (kind) {
      say(words[kind] + (kind === 'offline' || kind === 'signedOut' ? ' ' + words[isOwn() ? 'keptHere' : 'keptOpen'] : ''));
    }
    trouble.querySelector('a').hidden = kind !== 'signedOut';
  }

  // Beside the buttons, in place of what was saved.
  function say(text) {
    trouble.hidden = false;
    trouble.querySelector('span').textContent = text;
    saved.textContent = '';
  }

  function isOwn() {
    return kept.isOwn(words.person);
  }

  function later(delay) {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, delay);
  }

  // What this form is on the device: what is not saved yet, and what was saved since the page was kept there.
  function record(mine) {
    var since = {};
    Object.keys(base).forEach(function (field) {
      if (!same(base[field], loaded[field])) {
        since[field] = base[field];
      }
    });
    return { response: Number(words.response), title: words.title, entries: mine, version: version, since: since };
  }

  // Keeps on the own device what is not sent yet; what is confirmed waits elsewhere.
  function keep() {
    if (!isOwn() || confirmed) {
      return Promise.resolve();
    }
    return kept.forms.write(store, record(entries(unsaved()))).catch(function () { return null; });
  }

  function post(sent) {
    return outbox.post(words.to, {
      response: Number(words.response),
      entries: sent.map(function (one) { return { field: one.field, base: one.base, value: one.value }; })
    });
  }

  // Resolves to true when everything that was typed is saved.
  function save() {
    window.clearTimeout(timer);
    if (confirmed) {
      return Promise.resolve(false);
    }
    if (running) {
      return running.then(function () { return changed().length ? save() : open.length === 0; });
    }
    var sent = entries(changed());
    if (!sent.length) {
      return Promise.resolve(open.length === 0);
    }
    running = keep().then(function () { return post(sent); }).then(function (answer) {
      running = null;
      return taken(sent, answer);
    }).catch(function (e) {
      running = null;
      tell(words[e.message] ? e.message : 'failed');
      later(AGAIN);
      return false;
    });
    return running;
  }

  // What the server took is the new ground; what it refused or found changed elsewhere is told.
  function taken(sent, answer) {
    tell(null);
    fields.refuse({});
    if (answer.problem) {
      fields.summary([{ text: answer.problem }]);
      say(answer.problem);
      return false;
    }
    version = answer.version;
    chosen = chosen.filter(function (field) { return !sent.some(function (one) { return one.field === field; }); });
    var refused = {};
    answer.refused.forEach(function (one) { refused[one.field] = one.message; });
    sent.forEach(function (one) {
      if (!refused[one.field] && !answer.clashes.some(function (clash) { return clash.field === one.field; })) {
        base[one.field] = one.value;
      }
    });
    answer.clashes.forEach(clash);
    fields.refuse(refused);
    saved.textContent = open.length ? '' : '✓ ' + answer.saved;
    checking.saved(saved.textContent);
    if (Object.keys(refused).length) {
      saved.textContent = '';
      return keep().then(function () { return false; });
    }
    if (changed().length) {
      later(AFTER_TYPING);
    }
    return keep().then(function () { return !dirty(); });
  }

  // The same answer was changed here and elsewhere: the person chooses.
  function clash(one) {
    if (open.indexOf(one.field) < 0) {
      open.push(one.field);
    }
    clashes.show(one, fields.spoken(one.field, value(one.field)), function (theirs) { choose(one, theirs); });
  }

  // What was saved may have been changed again since it was shown: what is taken of it is asked for once more.
  function choose(one, theirs) {
    open.splice(open.indexOf(one.field), 1);
    base[one.field] = one.theirs;
    if (theirs) {
      fields.put(one.field, one.theirs);
      chosen.push(one.field);
    }
    clashes.close(one.field);
    keep().then(save);
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
  function go(event, address, checks) {
    event.preventDefault();
    event.stopPropagation();
    form.setAttribute('aria-busy', 'true');
    save().then(function (done) {
      form.removeAttribute('aria-busy');
      if (done) {
        window.location.assign(address);
      } else if (open.length) {
        clashes.lead();
      } else if (isOwn() && checks && (reason === 'offline' || reason === 'failed')) {
        check();
      }
    });
  }
  form.addEventListener('click', function (event) {
    var button = event.target.closest('[data-goto], a[data-save], [data-next], [data-previous]');
    if (button && (button.dataset.goto || button.href)) {
      go(event, button.dataset.goto || button.href, button.id === 'form:next' && words.checks === 'true');
    } else if (button) {
      save();
    }
  });

  // Where the check page is out of reach, the answers are checked here.
  var asking = {
    key: store,
    response: Number(words.response),
    title: words.title,
    record: function () { return record(entries(changed())); },
    confirmed: function () {
      confirmed = true;
      window.clearTimeout(timer);
    },
    back: function () {
      confirmed = false;
      keep().then(save);
    }
  };

  function check() {
    later(AGAIN);
    checking.open(asking);
  }

  // What was confirmed could not be given as it is: it comes back into the form.
  function takeBack(item) {
    return kept.outbox.remove(store).then(function () {
      confirmed = false;
      return item.entries ? kept.forms.write(store, {
        response: item.response, title: item.title, entries: item.entries, version: item.version, since: item.since
      }) : null;
    });
  }

  outbox.watch(store, function (outcome) {
    if (outcome.next) {
      window.location.assign(outcome.next);
      return true;
    }
    if (outcome.waits) {
      checking.waits(outcome.waits);
      return true;
    }
    document.getElementById('checking').hidden = true;
    form.hidden = false;
    takeBack(outcome).then(restoreKept);
    return false;
  });

  window.addEventListener('online', function () {
    if (isOwn() && !isPageKept) {
      keepPage();
    }
    save();
  });
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
        takeDevice();
      } else {
        own.checked = true;
        outbox.beforeForgetting(function () {
          own.checked = false;
          kept.wipe().then(function () {
            isPageKept = false;
            tellKept();
            window.mashwaraNotes.clear();
          });
        });
      }
    });
    if (isOwn()) {
      keepPage();
    }
  }

  // Says when the form opens without a connection; where the line broke before, it is tried again once it is back.
  function keepPage() {
    return kept.keepPage(words.worker).then(function (done) {
      isPageKept = done || isPageKept;
      tellKept();
    });
  }

  function tellKept() {
    document.getElementById('own-device-kept').textContent = isPageKept && isOwn() ? words.pageKept : '';
  }

  // Not while something of somebody else waits on it.
  function takeDevice() {
    kept.unsent().then(function (items) {
      if (items.some(function (item) { return item.key.split(':')[0] !== words.person; })) {
        own.checked = false;
        outbox.flush().then(function () { window.mashwaraNotes.focus('stranger'); });
        return;
      }
      kept.own(words.person);
      keepPage();
      keep();
    });
  }

  function fillIn(mine) {
    if (mine.version > loadedVersion) {
      Object.keys(mine.since || {}).filter(function (field) { return inputs(field).length; }).forEach(function (field) {
        base[field] = mine.since[field];
        fields.put(field, base[field]);
      });
      version = mine.version;
    }
    (mine.entries || []).filter(function (entry) { return inputs(entry.field).length; }).forEach(function (entry) {
      base[entry.field] = entry.base;
      fields.put(entry.field, entry.value);
    });
  }

  function restoreKept() {
    return kept.forms.read(store).then(function (mine) {
      if (mine) {
        fillIn(mine);
      }
      return changed().length ? save() : null;
    });
  }

  function restore() {
    if (!isOwn()) {
      return null;
    }
    return kept.outbox.read(store).then(function (item) {
      if (item && !item.problem && !item.told && item.entries) {
        fillIn(item);
        checking.waiting(asking);
        return null;
      }
      return (item && item.problem ? takeBack(item) : Promise.resolve()).then(restoreKept).then(function () {
        if (window.location.hash === '#check') {
          check();
        }
      });
    }).catch(function () { return null; });
  }

  saved.textContent = saved.textContent.trim() || words.saves;
  fields.names().forEach(function (field) { loaded[field] = base[field] = value(field, true); });
  kept.begin(words.person).then(function () {
    device();
    return restore();
  });
}());
