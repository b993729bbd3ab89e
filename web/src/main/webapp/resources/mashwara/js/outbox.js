// Sends what waits on a person's own device, from whichever page is open once there is a connection: feedback that was
// confirmed without one, exactly once, under the name of that act; and answers that were kept and not saved yet. Says on
// the page what became of it. Sends nothing in the name of anybody but the person who wrote it, and lets nothing unsent
// be wiped without a warning.
window.mashwaraOutbox = (function () {
  'use strict';

  var kept = window.mashwaraKept;
  var notes = window.mashwaraNotes;
  var box = document.getElementById('outbox');
  var words = box ? box.dataset : {};
  // empty where the portal is all that the server has: then the page has no such attribute
  var context = words.context || '';
  var AGAIN = 10000;
  var TOO_LONG = 20000;
  var watched = {};
  var timer = null;
  var running = null;
  var leaving = false;

  // Resolves to the answer; rejects with offline, signedOut or failed where the portal did not take it. It takes nothing
  // where somebody else has signed in meanwhile.
  function post(address, body) {
    body.person = words.person;
    var stop = new AbortController();
    var patience = window.setTimeout(function () { stop.abort(); }, TOO_LONG);
    return fetch(address, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', 'X-Mashwara': 'form' },
      credentials: 'same-origin',
      signal: stop.signal
    }).then(function (answer) {
      if (!/json/.test(answer.headers.get('Content-Type') || '')) {
        throw new Error(answer.redirected || answer.status === 401 ? 'signedOut' : 'failed');
      }
      return answer.json();
    }).then(function (answer) {
      if (answer.kind === 'other') {
        throw new Error('signedOut');
      }
      return answer;
    }).catch(function (e) {
      throw new Error(/^(signedOut|failed)$/.test(e.message) ? e.message : 'offline');
    }).finally(function () { window.clearTimeout(patience); });
  }

  function mine(item) {
    return item.key.split(':')[0] === words.person;
  }

  function form(item) {
    return context + '/feedback/respond?response=' + item.key.split(':')[1];
  }

  // Where to look at what could not be sent: where it was checked or, if it can not be given any more, at what became of it.
  function onward(item) {
    if (!item.value.stale) {
      return notes.link(words.open, form(item));
    }
    return item.value.checked === undefined ? notes.link(words.openForm, form(item))
      : notes.link(words.check, context + '/feedback/check?response=' + item.value.response);
  }

  function forget(item) {
    return notes.twice(words.remove, words.removeSure, function () {
      kept.done(item.key).then(function () { notes.unsay(item.key); });
    });
  }

  // The page that shows this very response says it itself.
  function tell(item, outcome) {
    if (watched[item.key] && watched[item.key](outcome)) {
      notes.unsay(item.key);
      return;
    }
    var value = item.value;
    if (outcome.waits) {
      notes.say(item.key, notes.fill(words[outcome.waits], value.title, notes.moment(value.at)), 'warn',
        [outcome.waits === 'signedOut' && notes.link(words.signIn, context + '/sign-in'), notes.written(value.lines, words.see)]);
    } else if (outcome.told) {
      notes.say(item.key, outcome.told, '', [notes.link(words.open, outcome.next)]);
    } else {
      var why = value.stale ? value.who : value.problem;
      notes.say(item.key, notes.fill(words[value.stale ? 'stale' : 'refused'], value.title, notes.moment(value.at), why), 'warn',
        item.key === words.shown ? [] : [onward(item), notes.written(value.lines, words.see), forget(item)]);
    }
  }

  // Confirmed feedback: sent under the name of its act.
  function send(item) {
    var value = item.value;
    if (value.problem) {
      value.earlier = true;
      tell(item, value);
      return Promise.resolve();
    }
    var body = { response: value.response, key: value.act, tell: true };
    if (value.checked === undefined) {
      body.entries = bare(value.entries);
      body.shown = value.shown;
    } else {
      body.version = value.checked;
    }
    return post(context + '/feedback/submit', body).then(function (answer) {
      if (answer.kind === 'gone' && words.whole !== 'true') {
        notes.say('limited', words.limited, 'warn');
        return null;
      }
      if (answer.problem) {
        value.problem = answer.problem;
        value.who = answer.who || '';
        value.stale = answer.kind === 'stale';
        return kept.outbox.write(item.key, value).then(function () { tell(item, value); });
      }
      return kept.done(item.key).then(function () {
        // said on a page that somebody sees
        value.told = answer.told;
        value.next = answer.next;
        return watched[item.key] || !document.hidden ? null : kept.outbox.write(item.key, value);
      }).then(function () {
        if (watched[item.key] || !document.hidden) {
          tell(item, value);
        }
      });
    }).catch(function (e) {
      again(e);
      tell(item, { waits: e.message });
    });
  }

  function bare(entries) {
    return entries.map(function (one) { return { field: one.field, base: one.base, value: one.value }; });
  }

  // Kept answers: saved where nobody changed them elsewhere; the rest stays for the form, where the person chooses.
  function save(item) {
    var value = item.value;
    if (value.look || value.problem) {
      return Promise.resolve(value);
    }
    return post(context + '/feedback/draft', { response: value.response, entries: bare(value.entries) })
      .then(function (answer) {
        if (answer.kind === 'gone' && words.whole !== 'true') {
          notes.say('limited', words.limited, 'warn');
          return null;
        }
        if (answer.problem) {
          value.problem = answer.problem;
          return kept.forms.write(item.key, value).then(function () { return value; });
        }
        var left = answer.clashes.concat(answer.refused).map(function (one) { return one.field; });
        value.since = value.since || {};
        value.entries.forEach(function (one) { value.since[one.field] = one.value; });
        value.entries = value.entries.filter(function (one) { return left.indexOf(one.field) >= 0; });
        value.entries.forEach(function (one) { delete value.since[one.field]; });
        value.version = answer.version;
        value.look = left.length > 0;
        value.saved = answer.saved;
        return kept.forms.write(item.key, value).then(function () { return value; });
      }).catch(function (e) {
        again(e);
        return null;
      });
  }

  function tellSaved(item, value) {
    if (!value) {
      return;
    }
    if (value.problem) {
      notes.say(item.key, notes.fill(words.draftRefused, value.title, value.problem), 'warn',
        [notes.written(value.entries, words.see), forget(item)]);
    } else if (value.look) {
      notes.say(item.key, notes.fill(words.draftLook, value.title), 'warn', [notes.link(words.openForm, form(item))]);
    } else {
      notes.say(item.key, notes.fill(words.draftSaved, value.title, value.saved), '', [notes.link(words.openForm, form(item))]);
    }
  }

  function each(items, work) {
    return items.reduce(function (before, item) {
      return before.then(function () { return work(item); });
    }, Promise.resolve());
  }

  // Another window of this browser may be about it at this moment: one after the other, and what is there by then.
  function alone(work) {
    return navigator.locks ? navigator.locks.request('mashwara-outbox', work) : work();
  }

  function strangers(items) {
    if (!items.length) {
      notes.unsay('stranger');
      return;
    }
    notes.say('stranger', words.stranger, 'warn', [notes.twice(words.remove, words.removeSure, function () {
      kept.wipe().then(function () { notes.unsay('stranger'); });
    })]);
  }

  function flush() {
    if (!box || !kept.able || running) {
      return running || Promise.resolve();
    }
    window.clearTimeout(timer);
    running = kept.begin(words.person).then(function () {
      return alone(function () {
        return kept.unsent().then(function (items) {
          strangers(items.filter(function (item) { return !mine(item); }));
          var sending = items.filter(function (item) { return mine(item) && item.confirmed; });
          var drafts = items.filter(function (item) {
            return mine(item) && !item.confirmed && item.key !== words.shown
              && !sending.some(function (other) { return other.key === item.key; });
          });
          return each(sending, send).then(function () {
            return each(drafts, function (item) {
              return save(item).then(function (value) { tellSaved(item, value); });
            });
          });
        });
      });
    }).then(tellEarlier).catch(function () { return null; }).then(function () { running = null; });
    return running;
  }

  // What was sent while nobody saw a page.
  function tellEarlier() {
    if (document.hidden || !kept.isOwn(words.person)) {
      return null;
    }
    return kept.outbox.all().then(function (all) {
      return each(all.filter(function (item) { return mine(item) && item.value.told; }), function (item) {
        return kept.outbox.remove(item.key).then(function () { tell(item, item.value); });
      });
    });
  }

  // Whoever was signed out comes back to a page first.
  function again(e) {
    window.clearTimeout(timer);
    if (e.message !== 'signedOut') {
      timer = window.setTimeout(flush, AGAIN);
    }
  }

  // Before what is unsent is wiped: a warning, and a choice.
  function beforeWiping(text, sure, proceed) {
    return kept.unsent().then(function (items) {
      if (!items.length) {
        proceed();
        return;
      }
      var titles = items.filter(mine).map(function (item) { return item.value.title; });
      notes.say('leaving', notes.fill(text, titles.filter(function (title, at) {
        return titles.indexOf(title) === at;
      }).join(words.comma + ' ') || words.someone), 'bad', [
        notes.button(sure, proceed), notes.button(words.stay, function () { notes.unsay('leaving'); })
      ]);
      notes.focus('leaving');
    });
  }

  function watchSigningOut() {
    var out = document.getElementById('signOut');
    if (!out) {
      return;
    }
    out.addEventListener('submit', function (event) {
      if (leaving || !kept.owner()) {
        return;
      }
      event.preventDefault();
      var go = event.submitter;
      out.closest('details').open = false;
      if (kept.isOwn(words.person)) {
        flush().then(function () {
          return beforeWiping(words.leave, words.leaveSure, function () {
            kept.wipe().then(function () { leave(out, go); });
          });
        });
        return;
      }
      // what somebody else wrote goes on waiting for that person
      kept.unsent().then(function (items) {
        if (items.length) {
          var keep = out.appendChild(document.createElement('input'));
          keep.type = 'hidden';
          keep.name = 'keepOthers';
          window.sessionStorage.clear();
        }
        leave(out, go);
      });
    });
  }

  function leave(out, go) {
    leaving = true;
    out.requestSubmit(go);
  }

  if (box && kept.able) {
    words.shown = document.getElementById('feedback')
      ? words.person + ':' + document.getElementById('feedback').dataset.response : '';
    watchSigningOut();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', function () {
      if (!document.hidden) {
        flush();
      }
    });
    // once the scripts of the page have said what they show
    document.addEventListener('DOMContentLoaded', flush);
  }

  return {
    post: post,
    flush: flush,
    beforeForgetting: function (proceed) { return beforeWiping(words.forget, words.forgetSure, proceed); },
    // What becomes of this response is told to the page that shows it; true if the page has said it.
    watch: function (key, told) { watched[key] = told; },
    // Puts confirmed feedback where it waits until it is sent, and sends it.
    confirm: function (key, value) {
      value.act = value.act || window.crypto.randomUUID();
      value.at = new Date().toISOString();
      return kept.outbox.write(key, value).then(function () { return kept.forms.remove(key); }).then(function () {
        (running || Promise.resolve()).then(flush);
        return value;
      });
    }
  };
}());
