// What an earlier question has to be answered with is chosen from its answers, instead of written by their codes: several
// of which one is enough, or one. What is typed there is typed here too, unless it is "not my area". Without this, the
// codes are written, as they stand below the field.
(function () {
  'use strict';

  var listed = document.querySelector('[data-answers]');
  if (!listed) {
    return;
  }
  var question = document.querySelector('select[id$="ifQuestion"]');
  var operator = document.querySelector('select[id$="ifOperator"]');
  var written = document.querySelector('input[id$="ifValue"]');
  var id = written.id;
  var field = written.closest('.field');
  var label = field.querySelector('label');
  var hint = field.querySelector('.hint');
  var shown = null;

  function asked() {
    var all = Array.prototype.slice.call(listed.querySelectorAll('[data-question]'));
    return all.filter(function (one) { return one.dataset.question === question.value; })[0];
  }

  function answers(of) {
    return of
      ? Array.prototype.map.call(of.querySelectorAll('[data-value]'), function (one) {
        return { code: one.dataset.value, words: one.textContent };
      })
      : [];
  }

  // Only numbers and ratings are compared by their size.
  function offerOperators(of) {
    Array.prototype.forEach.call(operator.options, function (one) {
      one.hidden = (one.value === 'AT_LEAST' || one.value === 'AT_MOST') && of && of.dataset.sized !== 'true';
      one.disabled = one.hidden;
    });
    if (operator.selectedOptions[0].disabled) {
      operator.value = 'IS';
    }
  }

  function chosen() {
    return written.value.split(',').map(function (one) { return one.trim(); });
  }

  // What was chosen and is no answer any more stays, by its code, until somebody takes it out.
  function lost(list) {
    return chosen()
      .filter(function (code) { return code && !list.some(function (answer) { return answer.code === code; }); })
      .map(function (code) { return { code: code, words: code }; });
  }

  function severalOf(list) {
    var group = document.createElement('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', label.id);
    group.tabIndex = -1;
    list.forEach(function (answer, at) {
      var line = document.createElement('p');
      var box = document.createElement('input');
      var words = document.createElement('label');
      line.className = 'not-mine';
      box.type = 'checkbox';
      box.id = id + '-' + at;
      box.value = answer.code;
      box.checked = chosen().indexOf(answer.code) >= 0;
      words.htmlFor = box.id;
      words.textContent = answer.words;
      line.append(box, ' ', words);
      group.append(line);
    });
    group.addEventListener('change', function () {
      written.value = Array.prototype.map.call(group.querySelectorAll(':checked'), function (box) { return box.value; })
        .join(',');
    });
    label.removeAttribute('for');
    return group;
  }

  function besides(list) {
    var group = severalOf(list);
    label.htmlFor = id;
    group.addEventListener('change', function () { written.hidden = Boolean(group.querySelector(':checked')); });
    written.hidden = Boolean(group.querySelector(':checked'));
    return group;
  }

  function oneOf(list) {
    var select = document.createElement('select');
    select.append(new Option('', ''));
    list.forEach(function (answer) {
      select.append(new Option(answer.words, answer.code, false, answer.code === written.value));
    });
    select.addEventListener('change', function () { written.value = select.value; });
    label.htmlFor = id;
    return select;
  }

  function show() {
    var of = asked();
    offerOperators(of);
    var several = operator.value === 'IS' || operator.value === 'IS_NOT';
    var typed = of && of.dataset.typed === 'true';
    var list = answers(of);
    if (typed && !several) {
      written.value = list.some(function (answer) { return answer.code === written.value; }) ? '' : written.value;
      list = [];
    }
    if (shown) {
      shown.remove();
      shown = null;
    }
    field.hidden = !question.value || operator.value === 'ANSWERED';
    if (field.hidden) {
      return;
    }
    written.hidden = list.length > 0 && !typed;
    if (hint) {
      hint.hidden = written.hidden;
    }
    if (!written.hidden) {
      written.id = id;
      label.htmlFor = id;
    }
    if (typed && list.length) {
      shown = besides(list);
      written.after(shown);
    }
    if (!written.hidden || typed) {
      return;
    }
    list = list.concat(lost(list));
    var known = list.map(function (answer) { return answer.code; });
    var kept = chosen().filter(function (code) { return known.indexOf(code) >= 0; });
    written.value = (several ? kept : kept.slice(0, 1)).join(',');
    written.removeAttribute('id');
    shown = several ? severalOf(list) : oneOf(list);
    shown.id = id;
    written.after(shown);
  }

  label.id = id + '-label';
  listed.hidden = true;
  question.addEventListener('change', function () {
    written.value = '';
    show();
  });
  operator.addEventListener('change', show);
  show();
})();
