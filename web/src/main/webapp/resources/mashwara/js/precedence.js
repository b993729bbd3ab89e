// The order of precedence by dragging; without this the buttons and the place by number do the same.
(function () {
  'use strict';

  function begin() {
    var table = document.querySelector('table[data-precedence]');
    var box = document.querySelector('.dragging');
    if (!table || !box) {
      return;
    }
    var body = table.tBodies[0];
    var order = box.querySelector('input[type="hidden"]');
    var save = box.querySelector('input[type="submit"]');
    var dragged = null;

    function rows() {
      return Array.prototype.slice.call(body.querySelectorAll('tr[data-seat]'));
    }

    rows().forEach(function (row) { row.draggable = true; });
    save.hidden = true;
    box.hidden = false;

    body.addEventListener('dragstart', function (event) {
      dragged = event.target.closest('tr[data-seat]');
      if (dragged) {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', dragged.dataset.seat);
        dragged.classList.add('dragged');
      }
    });

    body.addEventListener('dragover', function (event) {
      var over = event.target.closest('tr[data-seat]');
      if (!dragged || !over) {
        return;
      }
      event.preventDefault();
      if (over !== dragged) {
        var box = over.getBoundingClientRect();
        var after = event.clientY > box.top + box.height / 2;
        body.insertBefore(dragged, after ? over.nextSibling : over);
      }
    });

    body.addEventListener('dragend', function () {
      if (!dragged) {
        return;
      }
      dragged.classList.remove('dragged');
      dragged = null;
      order.value = rows().map(function (row) { return row.dataset.seat; }).join(',');
      rows().forEach(function (row, index) { row.cells[0].textContent = index + 1; });
      save.hidden = false;
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
}());
