// Small comforts; every page works without them.
(function () {
  'use strict';

  // After a refused form: to the summary of what to check.
  function showErrors() {
    var errors = document.querySelector('.errors');
    if (errors) {
      errors.focus();
      errors.scrollIntoView({ block: 'start' });
    }
  }

  // Strips that are wider than the screen, of tabs and of the navigation: what one looks at is in sight.
  function showCurrent() {
    document.querySelectorAll('.tabs, nav.main ul').forEach(function (strip) {
      var current = strip.querySelector('[aria-current]');
      if (current && strip.scrollWidth > strip.clientWidth) {
        var outer = strip.getBoundingClientRect();
        var inner = current.getBoundingClientRect();
        strip.scrollLeft += (inner.left + inner.right - outer.left - outer.right) / 2;
      }
    });
  }

  // A form is sent once, however often its button is pressed.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented || form.method !== 'post') {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    window.setTimeout(function () { delete form.dataset.sent; }, 8000);
  });

  // Back from another page: forms may be sent again.
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  });

  // Menus close with Escape and with a click elsewhere.
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.menu[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      document.querySelectorAll('details.menu[open]').forEach(function (menu) {
        menu.open = false;
        menu.querySelector('summary').focus();
      });
    }
  });

  // "/" goes to the search, arrows through what it found; Tab does so too, without this script.
  document.addEventListener('keydown', function (event) {
    var plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    var search = document.getElementById('search');
    if (event.key === '/' && plain && search && !event.target.closest('input, textarea, select, [contenteditable]')) {
      event.preventDefault();
      search.focus();
      search.select();
    }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && plain) {
      var found = Array.from(document.querySelectorAll('.found a'));
      var at = found.indexOf(event.target);
      var next = at + (event.key === 'ArrowDown' ? 1 : -1);
      if (at >= 0 ? found[next] : event.target === search && next === 0 && found.length) {
        event.preventDefault();
        found[next].focus();
      } else if (at === 0 && next < 0) {
        event.preventDefault();
        search.focus();
      }
    }
  });

  // Selects that show another list at once (with a button for those without this script). Arrow keys only pass by: by
  // keyboard, Enter shows the list.
  var passing = false;
  document.addEventListener('pointerdown', function () {
    passing = false;
  });
  document.addEventListener('keydown', function (event) {
    passing = event.target.matches('select[data-submit]');
    if (passing && event.key === 'Enter') {
      event.preventDefault();
      event.target.form.requestSubmit();
    }
  });
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-submit]') && !passing) {
      event.target.form.submit();
    }
  });

  // Printing.
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });

  // The language switch loads the page anew: what was typed comes along, once, and never a secret or a file.
  var TYPED = 'mashwara.typed';

  function here() {
    return window.location.pathname + window.location.search;
  }

  function fields() {
    return Array.prototype.filter.call(
      document.querySelectorAll('form[method=post] input, form[method=post] select, form[method=post] textarea'),
      function (field) {
        return field.name && ['hidden', 'password', 'file', 'submit', 'button'].indexOf(field.type) < 0;
      });
  }

  function isChosen(field) {
    return field.type === 'radio' || field.type === 'checkbox';
  }

  document.addEventListener('click', function (event) {
    if (event.target.closest('a.language') && fields().length > 0) {
      window.sessionStorage.setItem(TYPED, JSON.stringify({
        page: here(),
        values: fields().map(function (field) {
          return [field.name, field.value, isChosen(field) && field.checked];
        })
      }));
    }
  });

  function typeAgain() {
    var kept = window.sessionStorage.getItem(TYPED);
    window.sessionStorage.removeItem(TYPED);
    var typed = kept ? JSON.parse(kept) : {};
    if (typed.page !== here()) {
      return;
    }
    fields().forEach(function (field) {
      var was = typed.values.filter(function (value) {
        return value[0] === field.name && (!isChosen(field) || value[1] === field.value);
      })[0];
      if (was && (isChosen(field) ? field.checked !== was[2] : field.value !== was[1])) {
        if (isChosen(field)) {
          field.checked = was[2];
        } else {
          field.value = was[1];
        }
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
  }

  // Below a text of some length that nears its limit: how much more fits, since what goes beyond is cut in silence.
  function below(field) {
    var place = field.nextElementSibling;
    if (!place || !place.matches('.limit')) {
      place = document.createElement('p');
      place.className = 'hint limit';
      place.setAttribute('role', 'status');
      field.insertAdjacentElement('afterend', place);
    }
    return place;
  }

  function tellLimit(field, place) {
    var words = document.getElementById('content').dataset;
    var left = field.maxLength - field.value.length;
    var text = left > field.maxLength / 10 ? '' : left <= 0 ? words.full : left === 1 ? words.leftOne : words.left;
    place.textContent = (text || '').replace('{0}', (left > 0 ? left : field.maxLength).toLocaleString('en'));
    place.classList.toggle('full', left <= 0);
  }

  // After a pause, so that whoever listens is not told of every key.
  ['focusin', 'input'].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var field = event.target;
      if (field.matches('form[method=post] :is(textarea, input[type=text])') && field.maxLength >= 100) {
        var place = below(field);
        window.clearTimeout(place.waiting);
        place.waiting = window.setTimeout(function () { tellLimit(field, place); }, 400);
      }
    });
  });

  // Before the session ends: a warning three minutes ahead.
  function watchIdle() {
    var box = document.getElementById('idle');
    var minutes = box ? Number(box.dataset.minutes) : 0;
    if (minutes <= 0) {
      return;
    }
    var last = Date.now();
    var stay = document.getElementById('idle-stay');
    window.setInterval(function () {
      var left = minutes * 60000 - (Date.now() - last);
      box.hidden = left > 180000;
    }, 5000);
    stay.addEventListener('click', function (event) {
      event.preventDefault();
      fetch(stay.href, { credentials: 'same-origin', method: 'HEAD' }).then(function (answer) {
        if (answer.ok && !answer.redirected) {
          last = Date.now();
          box.hidden = true;
        } else {
          window.location.assign(stay.href);
        }
      });
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', function () { showCurrent(); showErrors(); typeAgain(); watchIdle(); });
  } else {
    showCurrent();
    showErrors();
    typeAgain();
    watchIdle();
  }
}());
