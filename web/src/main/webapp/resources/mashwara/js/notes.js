// Notes at the head of a page about what waits on the device, and what they are made of.
window.mashwaraNotes = (function () {
  'use strict';

  var box = document.getElementById('outbox');

  function fill(text) {
    var parts = Array.prototype.slice.call(arguments, 1);
    // each part in its own direction
    return text.replace(/\{(\d)\}/g, function (all, at) { return '\u2068' + parts[at] + '\u2069'; });
  }

  // As the portal writes when something was recorded, in Pakistan.
  function moment(stamp) {
    var parts = {};
    new Intl.DateTimeFormat(document.documentElement.lang === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB', {
      day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
      timeZone: 'Asia/Karachi'
    }).formatToParts(new Date(stamp)).forEach(function (part) { parts[part.type] = part.value; });
    return parts.day + ' ' + parts.month + ' ' + parts.year + box.dataset.comma + ' '
      + box.dataset.hours.split('|')[Number(parts.hour)].replace(':00', ':' + parts.minute);
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className || '';
    made.textContent = text || '';
    return made;
  }

  function button(text, action) {
    var made = element('button', 'btn', text);
    made.type = 'button';
    made.addEventListener('click', action);
    return made;
  }

  function link(text, address) {
    var made = element('a', 'btn', text);
    made.href = address;
    return made;
  }

  // Asks once more before it does it.
  function twice(text, sure, action) {
    var asked = false;
    var made = button(text, function () {
      if (asked) {
        action();
      } else {
        asked = true;
        made.textContent = sure;
      }
    });
    return made;
  }

  // The questions and answers as they were shown.
  function written(lines, see) {
    if (!lines || !lines.length) {
      return null;
    }
    var more = element('details', 'more plain');
    more.appendChild(element('summary', '', see));
    var list = more.appendChild(element('dl', 'answers'));
    lines.forEach(function (line) {
      var pair = list.appendChild(element('div'));
      var asked = pair.appendChild(element('dt', '', line.asked));
      var said = pair.appendChild(element('dd', 'said-here', line.said));
      asked.dir = said.dir = 'auto';
    });
    return more;
  }

  // One note for each thing; one that says the same stays as it is, so that nobody hears it again.
  function say(key, text, kind, parts) {
    var old = Array.prototype.filter.call(box.children, function (one) { return one.dataset.about === key; })[0];
    if (old && old.dataset.text === text) {
      return old;
    }
    var note = element('div', 'note' + (kind ? ' ' + kind : ''));
    note.dataset.about = key;
    note.dataset.text = text;
    note.tabIndex = -1;
    note.appendChild(element('p', '', text)).dir = 'auto';
    var buttons = element('div', 'btns');
    (parts || []).forEach(function (part) {
      if (part) {
        (part.matches('.btn') ? buttons : note).appendChild(part);
      }
    });
    if (buttons.children.length) {
      note.appendChild(buttons);
    }
    if (old) {
      box.replaceChild(note, old);
    } else {
      box.appendChild(note);
    }
    return note;
  }

  function unsay(key) {
    Array.prototype.filter.call(box.children, function (one) { return one.dataset.about === key; })
      .forEach(function (one) { one.remove(); });
  }

  return {
    fill: fill, moment: moment, element: element, button: button, link: link, twice: twice, written: written,
    say: say, unsay: unsay,
    focus: function (key) {
      var note = box.querySelector('[data-about=' + key + ']');
      if (note) {
        note.focus();
        note.scrollIntoView({ block: 'center' });
      }
    },
    clear: function () { box.textContent = ''; }
  };
}());
