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

  // Selects that show another list at once (with a button for those without this script).
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-submit]')) {
      event.target.form.submit();
    }
  });

  // Printing.
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
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
    document.addEventListener('DOMContentLoaded', function () { showErrors(); watchIdle(); });
  } else {
    showErrors();
    watchIdle();
  }
}());
