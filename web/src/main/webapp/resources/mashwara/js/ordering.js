// The order of a list by dragging; without this the buttons beside each item do the same. A list says so by data-ordered,
// its items name themselves by data-item and show their place in data-place; the form around it holds a hidden field for
// the new order, and the button that saves it, in an element of the class "dragging".
(function () {
  'use strict';

  function begin(list) {
    var form = list.closest('form');
    var box = form && form.querySelector('.dragging');
    if (!box) {
      return;
    }
    var order = box.querySelector('input[type="hidden"]');
    var save = box.querySelector('input[type="submit"]');
    var dragged = null;

    function items() {
      return Array.prototype.slice.call(list.querySelectorAll('[data-item]'));
    }

    items().forEach(function (item) { item.draggable = true; });
    save.hidden = true;
    box.hidden = false;

    list.addEventListener('dragstart', function (event) {
      dragged = event.target.closest('[data-item]');
      if (dragged) {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', dragged.dataset.item);
        dragged.classList.add('dragged');
      }
    });

    list.addEventListener('dragover', function (event) {
      var over = event.target.closest('[data-item]');
      if (!dragged || !over) {
        return;
      }
      event.preventDefault();
      if (over !== dragged) {
        var place = over.getBoundingClientRect();
        var after = event.clientY > place.top + place.height / 2;
        over.parentNode.insertBefore(dragged, after ? over.nextSibling : over);
      }
    });

    list.addEventListener('dragend', function () {
      if (!dragged) {
        return;
      }
      dragged.classList.remove('dragged');
      dragged = null;
      order.value = items().map(function (item) { return item.dataset.item; }).join(',');
      items().forEach(function (item, index) { item.querySelector('[data-place]').textContent = index + 1; });
      save.hidden = false;
    });
  }

  // What stands in the page from the beginning is not read out; what comes to it is.
  function announce(moved) {
    var words = moved.textContent;
    moved.textContent = '';
    window.setTimeout(function () { moved.textContent = words; }, 300);
  }

  document.querySelectorAll('[data-ordered]').forEach(begin);
  document.querySelectorAll('.moved').forEach(announce);
}());
