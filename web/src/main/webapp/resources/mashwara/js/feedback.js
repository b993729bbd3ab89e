// Feedback saves itself a moment after each change and says when it last did. What was typed stays on the page while the
// line is down or the session has ended, and is sent again by itself. Without this script the buttons do the saving.
(function () {
  'use strict';

  var form = document.getElementById('form');
  if (!form || !window.fetch) {
    return;
  }
  var trouble = document.getElementById('trouble');
  var AFTER_TYPING = 1500;
  var AGAIN = 15000;
  var TOO_LONG = 30000;
  var timer = null;
  var running = null;
  var changes = 0;
  var saved = 0;

  function tell(kind) {
    trouble.hidden = !kind;
    if (kind) {
      trouble.querySelector('span').textContent = trouble.dataset[kind];
      trouble.querySelector('a').hidden = kind !== 'signedOut';
      form.querySelector('.saved').textContent = '';
    }
  }

  function later(delay) {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, delay);
  }

  function body() {
    var data = new URLSearchParams(new FormData(form));
    data.set('form:autosave', 'autosave');
    data.set('jakarta.faces.partial.ajax', 'true');
    data.set('jakarta.faces.source', 'form:autosave');
    data.set('jakarta.faces.behavior.event', 'action');
    data.set('jakarta.faces.partial.event', 'click');
    data.set('jakarta.faces.partial.execute', 'form');
    data.set('jakarta.faces.partial.render', 'form:draft messages');
    return data;
  }

  function post() {
    var stop = new AbortController();
    var patience = window.setTimeout(function () { stop.abort(); }, TOO_LONG);
    return fetch(form.action, {
      method: 'POST',
      body: body(),
      headers: { 'Faces-Request': 'partial/ajax' },
      credentials: 'same-origin',
      signal: stop.signal
    }).then(function (answer) {
      return answer.text();
    }).finally(function () {
      window.clearTimeout(patience);
    });
  }

  // Puts the parts of a partial answer in their places.
  function show(answer) {
    var parts = new DOMParser().parseFromString(answer, 'text/xml');
    var redirect = parts.querySelector('redirect');
    if (redirect) {
      return redirect.getAttribute('url');
    }
    if (!parts.querySelector('changes')) {
      return '/problem';
    }
    parts.querySelectorAll('update').forEach(function (update) {
      var id = update.getAttribute('id');
      if (id.indexOf('jakarta.faces.ViewState') >= 0) {
        state().value = update.textContent;
      } else if (document.getElementById(id)) {
        var fresh = document.createElement('template');
        fresh.innerHTML = update.textContent;
        document.getElementById(id).replaceWith(fresh.content);
      }
    });
    return null;
  }

  function state() {
    return form.querySelector('[name="jakarta.faces.ViewState"]');
  }

  // The session has ended or the server forgot this page: takes a fresh page's state, keeps what was typed and the
  // version that was seen, and goes on. False while nobody is signed in.
  function recover() {
    return fetch(window.location.href, { credentials: 'same-origin' }).then(function (answer) {
      return answer.text();
    }).then(function (html) {
      var page = new DOMParser().parseFromString(html, 'text/html');
      var fresh = page.querySelector('#form.draft [name="jakarta.faces.ViewState"]');
      var nonce = page.querySelector('#form.draft [name="primefaces.nonce"]');
      if (!fresh) {
        return false;
      }
      state().value = fresh.value;
      form.querySelector('[name="primefaces.nonce"]').value = nonce.value;
      return true;
    });
  }

  function outcome() {
    return document.getElementById('form:draft').dataset.outcome;
  }

  // Resolves to true when everything that was typed is saved.
  function save(recovered) {
    window.clearTimeout(timer);
    if (running) {
      return running.then(function () { return changes === saved ? true : save(); });
    }
    var sent = changes;
    running = post().then(show).then(function (redirect) {
      running = null;
      if (redirect && recovered !== true) {
        return recover().then(function (back) {
          if (back) {
            return save(true);
          }
          tell('signedOut');
          return false;
        });
      }
      if (redirect) {
        tell('failed');
        later(AGAIN);
        return false;
      }
      tell(null);
      if (outcome() !== 'SAVED') {
        var errors = document.querySelector('.errors');
        if (errors && outcome() === 'REFUSED') {
          errors.focus();
        }
        return false;
      }
      saved = sent;
      if (changes !== saved) {
        later(AFTER_TYPING);
      }
      return true;
    }).catch(function () {
      running = null;
      tell('offline');
      later(AGAIN);
      return false;
    });
    return running;
  }

  function changed(delay) {
    changes += 1;
    later(delay);
  }

  form.addEventListener('input', function (event) {
    if (event.target.matches('textarea')) {
      changed(AFTER_TYPING);
    }
  });
  form.addEventListener('change', function (event) {
    if (event.target.matches('input[type=radio]')) {
      changed(400);
    }
  });

  // Going on or leaving: only once it is saved.
  function go(event, address) {
    event.preventDefault();
    event.stopPropagation();
    form.setAttribute('aria-busy', 'true');
    save().then(function (done) {
      form.removeAttribute('aria-busy');
      if (done) {
        saved = changes;
        window.location.assign(address);
      }
    });
  }
  form.addEventListener('click', function (event) {
    var button = event.target.closest('[data-goto], a[data-save]');
    if (button) {
      go(event, button.dataset.goto || button.href);
    }
  });

  window.addEventListener('online', function () { if (changes !== saved) { save(); } });
  document.addEventListener('visibilitychange', function () {
    if (!document.hidden && changes !== saved) {
      save();
    }
  });
  window.addEventListener('beforeunload', function (event) {
    if (changes !== saved) {
      event.preventDefault();
      event.returnValue = '';
    }
  });
}());
