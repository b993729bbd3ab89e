// A date is named: what speaks against it stands beside it at once. Without this, a link compares all dates.
(function () {
  'use strict';

  var against = document.querySelector('[data-against]');
  if (!against) {
    return;
  }
  var form = against.closest('form');
  var advice = against.querySelector('#advice');
  var asked = 0;
  var waiting;

  function field(name) {
    return form.querySelector('[id$=":' + name + '"], [id="' + name + '"]');
  }

  function value(name) {
    var input = field(name);
    return input ? input.value : '';
  }

  function address() {
    var url = new URL(against.dataset.against, window.location.href);
    ['body', 'jointly', 'day', 'starts', 'ends', 'room'].forEach(function (name) {
      if (value(name)) {
        url.searchParams.set(name, value(name));
      }
    });
    var whole = ['body', 'day', 'starts', 'ends'].every(function (name) { return url.searchParams.get(name); });
    return whole ? url : null;
  }

  function ask() {
    var url = address();
    if (!url) {
      return;
    }
    asked += 1;
    var mine = asked;
    advice.setAttribute('aria-busy', 'true');
    fetch(url, { credentials: 'same-origin' }).then(function (answer) {
      return answer.ok && !answer.redirected ? answer.text() : Promise.reject(answer);
    }).then(function (html) {
      var said = new DOMParser().parseFromString(html, 'text/html').getElementById('advice');
      if (mine === asked && said) {
        advice.replaceChildren.apply(advice, Array.from(said.childNodes));
      }
    }).catch(function () {
      // the link to all dates is still there
    }).finally(function () {
      advice.removeAttribute('aria-busy');
    });
  }

  form.addEventListener('change', function () {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(ask, 250);
  });

  // Taking a better slot over keeps what else was typed.
  advice.addEventListener('click', function (event) {
    var better = event.target.closest('[data-day]');
    if (!better) {
      return;
    }
    event.preventDefault();
    ['day', 'starts', 'ends'].forEach(function (name) { field(name).value = better.dataset[name]; });
    field('day').focus();
    ask();
  });

  if (!advice.querySelector('.against, .better')) {
    ask();
  }
}());
