// Where the same answer was changed here and elsewhere: shows both, and tells which one the person takes.
(function () {
  'use strict';

  var all = document.getElementById('clashes');

  function box(field) {
    return document.getElementById('clash-' + field);
  }

  // one: the answer's field, what is saved and by whom; mine: what stands here; chosen: gets whether theirs is taken.
  function show(one, mine, chosen) {
    var fields = window.mashwaraFields;
    var old = box(one.field);
    if (old) {
      old.remove();
    }
    var made = all.querySelector('template').content.firstElementChild.cloneNode(true);
    made.id = 'clash-' + one.field;
    var asked = made.querySelector('a');
    asked.textContent = fields.asked(one.field);
    asked.href = '#' + one.field;
    made.querySelector('.mine').textContent = mine;
    made.querySelector('.theirs').textContent = fields.spoken(one.field, one.theirs);
    made.querySelector('.who').textContent = one.who;
    made.querySelector('[data-keep=mine]').addEventListener('click', function () { chosen(false); });
    made.querySelector('[data-keep=theirs]').addEventListener('click', function () { chosen(true); });
    all.appendChild(made);
    all.hidden = false;
    all.focus();
  }

  // Whoever goes on without having chosen is led here.
  function lead() {
    all.focus();
    all.scrollIntoView();
  }

  // Whoever has chosen goes on with the next choice or, after the last one, where the answer stands.
  function close(field) {
    box(field).remove();
    all.hidden = !all.querySelector('.clash');
    if (!all.hidden) {
      lead();
    } else if (window.location.hash === '#' + field) {
      window.dispatchEvent(new Event('hashchange'));
    } else {
      window.location.hash = '#' + field;
    }
  }

  window.mashwaraClashes = { show: show, lead: lead, close: close };
}());
