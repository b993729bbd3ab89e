// Checking and confirming without a connection, on the own device only: shows all answers as they stand in the form, and
// puts them where they wait until they are sent. What is sent is what is shown here, or nothing: the portal compares.
window.mashwaraChecking = (function () {
  'use strict';

  var place = document.getElementById('checking');
  var kept = window.mashwaraKept;
  var outbox = window.mashwaraOutbox;
  var fields = window.mashwaraFields;
  var element = window.mashwaraNotes.element;
  var words = place ? place.dataset : {};
  var form = null;

  function all(element, selector) {
    return Array.prototype.slice.call(element.querySelectorAll(selector));
  }

  function first(element, selector) {
    return element.querySelector(selector).firstChild.textContent.trim();
  }

  // "Not my area" goes over whatever else stands in the field, as the portal reads it.
  function counted(field) {
    var texts = fields.value(field);
    return texts.indexOf('NOT_MY_AREA') >= 0 ? ['NOT_MY_AREA'] : texts;
  }

  function cell(field, texts, label, said) {
    return { field: field, value: texts, label: label, said: said };
  }

  function cells(question) {
    var file = question.querySelector('span.label[id]');
    if (file) {
      var name = question.querySelector('[data-file]');
      return [cell(file.id, name ? [name.dataset.file] : [], '', name ? name.textContent : words.nothing)];
    }
    var matrix = question.querySelector('.matrix');
    var names = {};
    all(question, '[name]').forEach(function (input) { names[input.name] = input; });
    return Object.keys(names).map(function (field) {
      var label = matrix ? first(names[field].closest('fieldset'), 'legend') : '';
      return cell(field, counted(field), label, fields.spoken(field, counted(field)));
    });
  }

  // What is asked by now, section by section.
  function sections() {
    return all(document, '#form .turn').filter(function (turn) { return !turn.hidden; }).map(function (turn) {
      return {
        key: turn.id,
        title: turn.querySelector('h2').textContent,
        lines: all(turn, '.question').filter(function (question) { return !question.hidden; }).map(function (question) {
          return {
            asked: first(question, 'legend, label, .label'),
            must: Boolean(question.querySelector('.must')),
            cells: cells(question)
          };
        })
      };
    });
  }

  function flat(found) {
    return found.reduce(function (lines, section) { return lines.concat(section.lines); }, []);
  }

  function isMissing(line) {
    return line.must && line.cells.some(function (one) { return !one.value.length; });
  }

  function spoken(one) {
    return (one.label ? one.label + ': ' : '') + one.said;
  }

  function draw(found) {
    var list = place.querySelector('.list');
    list.textContent = '';
    found.forEach(function (section) {
      list.appendChild(element('h3', '', section.title)).dir = 'auto';
      var answers = list.appendChild(element('dl', 'answers'));
      section.lines.forEach(function (line) {
        var pair = answers.appendChild(element('div'));
        pair.appendChild(element('dt', '', line.asked)).dir = 'auto';
        line.cells.forEach(function (one) {
          pair.appendChild(element('dd', one.value.length ? 'said-here' : 'muted', spoken(one))).dir = 'auto';
        });
      });
    });
  }

  // The form gives way to what it holds, and comes back.
  function show(isShown) {
    document.getElementById('form').hidden = isShown;
    place.hidden = !isShown;
  }

  function button(name) {
    return place.querySelector('[data-' + name + ']');
  }

  function state(text, isGood) {
    var line = place.querySelector('.sending');
    line.hidden = !text;
    line.classList.toggle('warn', !isGood);
    line.textContent = text;
  }

  // What is said before it is confirmed.
  function before(isShown) {
    all(place, '.before').forEach(function (part) { part.hidden = !isShown; });
  }

  function open(asking) {
    form = asking;
    var found = sections();
    var missing = flat(found).filter(isMissing);
    draw(found);
    var note = place.querySelector('.missing');
    note.hidden = !missing.length;
    note.querySelector('ul').textContent = '';
    missing.forEach(function (line) {
      note.querySelector('ul').appendChild(element('li', '', line.asked)).dir = 'auto';
    });
    before(true);
    if (button('send')) {
      button('send').hidden = missing.length > 0;
    }
    button('change').textContent = words.change;
    state('');
    show(true);
    place.querySelector('h2').focus();
    place.scrollIntoView();
  }

  // It is confirmed, and waits.
  function waiting(asking) {
    form = asking;
    form.confirmed();
    draw(sections());
    place.querySelector('.missing').hidden = true;
    before(false);
    if (button('send')) {
      button('send').hidden = true;
    }
    button('change').textContent = words.changeAfterAll;
    if (place.querySelector('.sending').hidden) {
      state(words.sending);
    }
    show(true);
  }

  function send() {
    var found = sections();
    var lines = flat(found);
    var given = lines.reduce(function (shown, line) { return shown.concat(line.cells); }, [])
      .filter(function (one) { return one.value.length; });
    if (!given.length) {
      state(words.empty);
      return;
    }
    var confirmed = form.record();
    confirmed.shown = given.map(function (one) { return { field: one.field, value: one.value }; });
    confirmed.lines = lines.map(function (line) {
      return { asked: line.asked, said: line.cells.map(spoken).join('\n') };
    });
    outbox.confirm(form.key, confirmed).then(function () {
      waiting(form);
      place.querySelector('.sending').focus();
      place.scrollIntoView();
    }, function () { state(words.notKept); });
  }

  // Back to the form; what was confirmed is not sent then, unless it has been already.
  function change() {
    kept.outbox.read(form.key).then(function (item) {
      return item ? kept.outbox.remove(form.key) : null;
    }).then(function () {
      show(false);
      form.back();
    });
  }

  if (place) {
    if (button('send')) {
      button('send').addEventListener('click', send);
    }
    button('change').addEventListener('click', change);
  }

  return {
    open: open,
    waiting: waiting,
    // Says that what is shown is saved by now, where it is shown and not confirmed yet.
    saved: function (text) {
      if (form && !place.hidden && !place.querySelector('.before').hidden) {
        state(text, true);
      }
    },
    // Says why it is not sent yet.
    waits: function (reason) { state(words[reason]); }
  };
}());
