// A plan of a year: looks again while the search runs; a meeting that is dragged in the calendar shows at once what each
// day would cost. Without this, a link looks again, and each meeting's own page shows the same by days and as a list.
(function () {
  'use strict';

  function refresh() {
    var searching = document.querySelector('[data-refresh]');
    if (searching) {
      window.setTimeout(function () { window.location.reload(); }, 1000 * Number(searching.dataset.refresh));
    }
  }

  function drag(year) {
    var said = document.getElementById('cost');
    var dragged = null;
    var places = {};

    function cell(day) {
      return year.querySelector('td[data-day="' + day + '"]');
    }

    function forget() {
      year.querySelectorAll('.points').forEach(function (points) { points.remove(); });
      year.querySelectorAll('td').forEach(function (day) { day.classList.remove('may', 'mayNot', 'over'); });
      places = {};
      dragged = null;
    }

    function show(page) {
      page.querySelectorAll('a[data-day]').forEach(function (link) {
        var day = cell(link.dataset.day);
        if (!day) {
          return;
        }
        var points = document.createElement('span');
        points.className = 'points';
        points.textContent = link.textContent;
        day.appendChild(points);
        day.classList.add(link.dataset.possible === 'true' ? 'may' : 'mayNot');
        places[link.dataset.day] = { href: link.getAttribute('href'), possible: link.dataset.possible === 'true', text: link.textContent };
      });
    }

    year.querySelectorAll('a[data-proposal]').forEach(function (entry) { entry.draggable = true; });

    year.addEventListener('dragstart', function (event) {
      var entry = event.target.closest('a[data-proposal]');
      if (!entry) {
        return;
      }
      dragged = entry;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', entry.title);
      fetch(entry.href, { credentials: 'same-origin' })
        .then(function (answer) { return answer.ok ? answer.text() : ''; })
        .then(function (html) {
          if (dragged === entry) {
            show(new DOMParser().parseFromString(html, 'text/html'));
          }
        });
    });

    year.addEventListener('dragover', function (event) {
      var over = event.target.closest('td[data-day]');
      var place = over && places[over.dataset.day];
      year.querySelectorAll('td.over').forEach(function (day) { day.classList.remove('over'); });
      if (!dragged || !place) {
        return;
      }
      over.classList.add('over');
      said.hidden = false;
      said.textContent = dragged.title + ': ' + place.text;
      if (place.possible) {
        event.preventDefault();
      }
    });

    year.addEventListener('drop', function (event) {
      var over = event.target.closest('td[data-day]');
      var place = over && places[over.dataset.day];
      if (dragged && place && place.possible) {
        event.preventDefault();
        window.location.assign(place.href);
      }
    });

    year.addEventListener('dragend', forget);
  }

  function begin() {
    refresh();
    var year = document.querySelector('[data-year]');
    if (year) {
      drag(year);
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
}());
