// A round opens with what was looked at: while the choices on the page are others, the button that opens it waits until
// they are looked at too. What was typed beside them goes along when they are looked at, and comes back. Without this
// script the line at the button says with what the round opens, and what was typed is typed again.
(function () {
  'use strict';

  var TYPED = 'typed-';
  var choices = document.getElementById('choices');
  if (!choices) {
    return;
  }
  var form = document.getElementById('form');
  var open = document.getElementById('form:open');
  var changed = document.getElementById('changed');
  var fields = form
    ? Array.prototype.filter.call(form.elements, function (one) {
      return one.id.indexOf('form:') === 0 && one.matches('textarea, select, input[type="date"], input[type="time"]');
    })
    : [];

  function differs(field) {
    if (field.type === 'checkbox') {
      return field.checked !== field.defaultChecked;
    }
    var options = Array.prototype.slice.call(field.options || []);
    var shown = options.filter(function (one) { return one.defaultSelected; })[0] || options[0];
    return Boolean(shown) && field.value !== shown.value;
  }

  function compare() {
    if (open) {
      open.disabled = Array.prototype.some.call(choices.elements, differs);
      changed.hidden = !open.disabled;
    }
  }

  function keep(name, value) {
    var kept = document.createElement('input');
    kept.type = 'hidden';
    kept.name = name;
    kept.value = value;
    choices.append(kept);
  }

  // Where nobody was asked there was no form beside the choices: what had been typed before waits in the address.
  var before = new URLSearchParams(window.location.search);
  before.forEach(function (value, name) {
    var field = name.indexOf(TYPED) === 0 && document.getElementById(name.slice(TYPED.length));
    if (field && fields.indexOf(field) >= 0) {
      field.value = value;
    } else if (!form && name.indexOf(TYPED) === 0) {
      keep(name, value);
    }
  });

  choices.addEventListener('change', compare);
  choices.addEventListener('submit', function () {
    choices.querySelectorAll('input[name^="' + TYPED + '"]').forEach(function (one) {
      if (form) {
        one.remove();
      }
    });
    fields.forEach(function (one) { keep(TYPED + one.id, one.value); });
  });
  window.addEventListener('pageshow', compare);
  compare();
}());
