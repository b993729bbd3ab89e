// A questionnaire while it is filled in: questions come and go with the answers on which they hang, by the same rules as
// on the server; on a phone one section is shown at a time. Without this script everything stands on one page, and what
// hangs on an answer comes after it was saved.
(function () {
  'use strict';

  var root = document.querySelector('.turn') && document.querySelector('.turn').parentNode;
  if (!root) {
    return;
  }
  var turns = all(root, '.turn');
  var paging = document.querySelector('.paging');
  var next = document.querySelector('[data-next]');
  var previous = document.querySelector('[data-previous]');
  var last = document.getElementById('form:next');
  var phone = window.matchMedia(root.closest('.as-phone') ? 'all' : '(max-width: 40rem)');
  var page = null;

  function all(element, selector) {
    return Array.prototype.slice.call(element.querySelectorAll(selector));
  }

  // What stands in a question, for each thing that it is about; what is hidden is no answer.
  function answers(code, asking) {
    var found = [];
    all(root, '.question[data-code="' + code + '"]').forEach(function (question) {
      var turn = question.closest('.turn');
      if (question.hidden || turn.hidden) {
        return;
      }
      var choices = all(question, '[data-field]');
      (choices.length ? choices : [question]).forEach(function (cell) {
        var about = { activity: cell.dataset.activity || turn.dataset.activity, output: cell.dataset.output || turn.dataset.output };
        if (bearsOn(about, asking)) {
          found.push(values(cell));
        }
      });
    });
    return found.filter(function (one) { return one.length; });
  }

  function bearsOn(about, asking) {
    if (!about.output && !about.activity || !asking.output && !asking.activity) {
      return true;
    }
    if (about.activity && asking.activity) {
      return about.activity === asking.activity;
    }
    return !about.output || !asking.output || about.output === asking.output;
  }

  function values(cell) {
    var texts = all(cell, 'input:checked, input:not([type=radio]):not([type=checkbox]), textarea')
      .map(function (input) { return input.value.trim(); })
      .concat(all(cell, '[data-file]').map(function (file) { return file.textContent.trim(); }))
      .filter(Boolean);
    return texts.indexOf('NOT_MY_AREA') >= 0 ? ['NOT_MY_AREA'] : texts;
  }

  function number(text) {
    return text.trim() === '' ? NaN : Number(text.replace(/[,\s]/g, ''));
  }

  function equals(given, wanted) {
    return given.length === 1 && wanted.split(',').map(function (one) { return one.trim(); }).some(function (one) {
      return one === given[0] || !isNaN(number(one)) && number(one) === number(given[0]);
    });
  }

  function holds(element, asking) {
    var code = element.dataset.if;
    if (!code) {
      return true;
    }
    var given = answers(code, asking);
    var wanted = element.dataset.value || '';
    switch (element.dataset.operator) {
      case 'IS': return given.some(function (one) { return equals(one, wanted); });
      case 'IS_NOT': return given.length > 0 && !given.some(function (one) { return equals(one, wanted); });
      case 'CONTAINS': return given.some(function (one) {
        return one.indexOf(wanted) >= 0 || one.length === 1 && one[0].toLowerCase().indexOf(wanted.toLowerCase()) >= 0;
      });
      case 'AT_LEAST': return given.some(function (one) { return number(one[0]) >= number(wanted); });
      case 'AT_MOST': return given.some(function (one) { return number(one[0]) <= number(wanted); });
      default: return given.length > 0;
    }
  }

  function decide() {
    turns.forEach(function (turn) {
      var asking = { activity: turn.dataset.activity, output: turn.dataset.output };
      turn.hidden = !holds(turn, asking);
      var any = false;
      all(turn, '.question').forEach(function (question) {
        question.hidden = turn.hidden || !holds(question, asking);
        any = any || !question.hidden;
      });
      turn.hidden = !any;
    });
    show();
  }

  function visible() {
    return turns.filter(function (turn) { return !turn.hidden; });
  }

  // The first page on which nothing is answered; the last one where there is none.
  function whereToGoOn(pages) {
    return pages.filter(function (turn) {
      return all(turn, '.question').every(function (question) { return !values(question).length; });
    })[0] || pages[pages.length - 1];
  }

  function show() {
    var pages = visible();
    var paged = phone.matches && pages.length > 1 && next;
    if (paged && (!page || pages.indexOf(page) < 0)) {
      page = page || window.location.hash !== '#continue' ? pages[0] : whereToGoOn(pages);
    }
    var at = pages.indexOf(page);
    turns.forEach(function (turn) { turn.classList.toggle('elsewhere', Boolean(paged) && turn !== page); });
    if (!next) {
      return;
    }
    paging.hidden = !paged;
    next.hidden = !paged || at === pages.length - 1;
    previous.hidden = !paged || at === 0;
    if (last) {
      last.hidden = !next.hidden;
    }
    if (paged) {
      paging.querySelector('p').textContent = paging.dataset.page.replace('{0}', at + 1).replace('{1}', pages.length);
      paging.querySelector('progress').max = pages.length;
      paging.querySelector('progress').value = at + 1;
    }
  }

  function turnTo(step) {
    var pages = visible();
    page = pages[Math.max(0, Math.min(pages.length - 1, pages.indexOf(page) + step))];
    show();
    // where the page is loaded again, it opens here
    window.history.replaceState(window.history.state, '', '#' + page.id);
    page.querySelector('h2').focus();
    page.scrollIntoView();
  }

  function leadTo(id) {
    var target = id && document.getElementById(id);
    var turn = target && target.closest('.turn');
    if (turn) {
      page = turn;
      show();
      target.scrollIntoView();
      (target.matches('.turn') ? target.querySelector('h2') : target).focus();
    }
  }

  root.addEventListener('input', decide);
  root.addEventListener('change', decide);
  if (next) {
    next.addEventListener('click', function () { turnTo(1); });
    previous.addEventListener('click', function () { turnTo(-1); });
    // Enter goes on, too: what the form would do by itself is its last step
    root.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && !next.hidden && event.target.matches('.turn input')) {
        event.preventDefault();
        next.click();
      }
    });
  }
  phone.addEventListener('change', show);
  window.addEventListener('hashchange', function () { leadTo(window.location.hash.slice(1)); });
  decide();
  leadTo(window.location.hash.slice(1));
}());
