// What the fields of a feedback form hold, as they are named to the portal: read, filled in, said in words, refused.
window.mashwaraFields = (function () {
  'use strict';

  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }

  function inputs(field) {
    return all('#form [name="' + field + '"]');
  }

  function names() {
    var found = {};
    all('#form .turn [name]').forEach(function (input) { found[input.name] = true; });
    return Object.keys(found);
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
    document.getElementById('form').dispatchEvent(new Event('change', { bubbles: true }));
  }

  // As the portal writes a day.
  function day(text) {
    var parts = {};
    new Intl.DateTimeFormat(document.documentElement.lang === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB', {
      weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'
    }).formatToParts(new Date(text + 'T00:00:00Z')).forEach(function (part) { parts[part.type] = part.value; });
    return [parts.weekday, parts.day, parts.month, parts.year].join(' ');
  }

  function isDay(field, text) {
    return /^\d{4}-\d\d-\d\d$/.test(text) && inputs(field).some(function (one) { return one.type === 'date'; });
  }

  // What a number counts, as it stands beside its field.
  function unit(field) {
    var beside = inputs(field).map(function (one) { return one.closest('.unit'); }).filter(Boolean)[0];
    var words = beside ? beside.textContent.trim() : '';
    return words && ' ' + words;
  }

  function spoken(field, texts) {
    if (!texts.length) {
      return document.getElementById('feedback').dataset.nothing;
    }
    return texts.map(function (text) {
      var input = inputs(field).filter(function (one) { return one.value === text && one.id; })[0];
      var label = input && /^(radio|checkbox)$/.test(input.type) && document.querySelector('label[for="' + input.id + '"]');
      return label ? label.textContent : isDay(field, text) ? day(text) : text + unit(field);
    }).join(', ');
  }

  // Of a question that is asked about several things also about which one, each in its own direction.
  function asked(field) {
    var question = inputs(field)[0].closest('.question');
    var turn = question.closest('.turn');
    var label = question.querySelector('legend, label').firstChild.textContent.trim();
    return turn.querySelector('.over')
      ? '\u2068' + label + '\u2069 · \u2068' + turn.querySelector('h2').textContent.trim() + '\u2069' : label;
  }

  // Beside their fields, and above the form where focus goes.
  function refuse(refused) {
    all('#form .message[data-mine]').forEach(function (message) { message.remove(); });
    all('#form [aria-invalid]').forEach(function (input) { input.removeAttribute('aria-invalid'); });
    var lines = Object.keys(refused).map(function (field) {
      var place = document.getElementById(field);
      var message = document.createElement('span');
      message.className = 'message';
      message.id = field + '-message';
      message.dataset.mine = 'yes';
      message.textContent = refused[field];
      var whole = place.closest('.unit') || place;
      whole.parentNode.insertBefore(message, whole);
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

  return {
    inputs: inputs, names: names, value: value, put: put, spoken: spoken, asked: asked, refuse: refuse, summary: summary
  };
}());
