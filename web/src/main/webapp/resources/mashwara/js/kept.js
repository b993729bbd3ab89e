// What is kept on the device, for one person's own device only: the open form itself (by the service worker), and in
// IndexedDB the answers that could not be saved yet ("forms") and the feedback that was confirmed and could not be sent
// yet ("outbox"), both by person and response. Wiped at sign-out and when the person says so, after a warning where
// something is unsent. When somebody else signs in, all goes but what is unsent: that waits for the person whose it is.
window.mashwaraKept = (function () {
  'use strict';

  var OWN = 'mashwara-own-device';
  var DATABASE = 'mashwara-answers';
  var CACHE = 'mashwara-form';
  var able = 'indexedDB' in window && 'serviceWorker' in navigator && 'caches' in window;

  function open() {
    return new Promise(function (resolve, reject) {
      var request = window.indexedDB.open(DATABASE, 2);
      request.onupgradeneeded = function () {
        ['forms', 'outbox'].forEach(function (name) {
          if (!request.result.objectStoreNames.contains(name)) {
            request.result.createObjectStore(name);
          }
        });
      };
      request.onsuccess = function () { resolve(request.result); };
      request.onerror = function () { reject(request.error); };
    });
  }

  function run(name, mode, work) {
    return open().then(function (database) {
      return new Promise(function (resolve, reject) {
        var transaction = database.transaction(name, mode);
        var request = work(transaction.objectStore(name));
        transaction.oncomplete = function () { database.close(); resolve(request.result); };
        transaction.onerror = transaction.onabort = function () { database.close(); reject(transaction.error); };
      });
    });
  }

  function store(name) {
    return {
      read: function (key) { return run(name, 'readonly', function (all) { return all.get(key); }); },
      write: function (key, value) { return run(name, 'readwrite', function (all) { return all.put(value, key); }); },
      remove: function (key) { return run(name, 'readwrite', function (all) { return all.delete(key); }); },
      all: function () {
        return Promise.all([
          run(name, 'readonly', function (all) { return all.getAllKeys(); }),
          run(name, 'readonly', function (all) { return all.getAll(); })
        ]).then(function (both) {
          return both[0].map(function (key, at) { return { key: key, value: both[1][at] }; });
        });
      }
    };
  }

  var forms = store('forms');
  var outbox = store('outbox');

  // All that is not sent yet, whosever it is: first what was confirmed, then what was only filled in.
  function unsent() {
    if (!able || !owner()) {
      return Promise.resolve([]);
    }
    return Promise.all([outbox.all(), forms.all()]).then(function (both) {
      return both[0].filter(function (one) { return !one.value.told; }).map(function (one) {
        return { confirmed: true, key: one.key, value: one.value };
      }).concat(both[1].filter(function (one) { return (one.value.entries || []).length; }).map(function (one) {
        return { confirmed: false, key: one.key, value: one.value };
      }));
    });
  }

  function forgetPage(response) {
    return window.caches.open(CACHE).then(function (cache) { return cache.keys(); }).then(function (all) {
      var isKept = all.some(function (one) { return new URL(one.url).searchParams.get('response') === response; });
      return isKept ? window.caches.delete(CACHE) : null;
    });
  }

  function forgetPages() {
    return Promise.all([
      window.caches.delete(CACHE),
      navigator.serviceWorker.getRegistrations().then(function (all) {
        return Promise.all(all.map(function (one) { return one.unregister(); }));
      })
    ]);
  }

  // Whose device this is, by the name with which the person signs in; null while nobody called it the own one.
  function owner() {
    try {
      return window.localStorage.getItem(OWN);
    } catch (e) {
      return null;
    }
  }

  function wipe() {
    try {
      window.localStorage.removeItem(OWN);
    } catch (e) {
      // nothing was kept then
    }
    if (!able) {
      return Promise.resolve();
    }
    return Promise.all([
      new Promise(function (resolve) {
        var request = window.indexedDB.deleteDatabase(DATABASE);
        request.onsuccess = request.onerror = request.onblocked = resolve;
      }),
      forgetPages()
    ]);
  }

  return {
    able: able,
    owner: owner,
    isOwn: function (person) { return able && owner() === person; },
    // Somebody else's leavings go before anything is shown, but for what is not sent yet.
    begin: function (person) {
      if (!able || !owner() || owner() === person) {
        return Promise.resolve();
      }
      return unsent().then(function (all) { return all.length ? forgetPages() : wipe(); });
    },
    own: function (person) { window.localStorage.setItem(OWN, person); },
    wipe: wipe,
    unsent: unsent,
    forms: forms,
    outbox: outbox,
    // What was sent is not needed here any more.
    done: function (key) {
      return Promise.all([forms.remove(key), outbox.remove(key), forgetPage(key.split(':')[1])]);
    },
    // Has the service worker keep this page with all that it needs. Resolves to whether it is kept.
    keepPage: function (worker) {
      return navigator.serviceWorker.register(worker).then(function () {
        return navigator.serviceWorker.ready;
      }).then(function (registration) {
        var parts = window.performance.getEntriesByType('resource')
          .filter(function (one) { return /\/jakarta\.faces\.resource\//.test(one.name); })
          .map(function (one) { return one.name; });
        return new Promise(function (resolve) {
          var channel = new window.MessageChannel();
          channel.port1.onmessage = function (event) { resolve(event.data.kept); };
          registration.active.postMessage({ keep: [window.location.href.split('#')[0]].concat(parts) }, [channel.port2]);
        });
      }).catch(function () { return false; }).then(function (done) {
        return done || window.caches.match(window.location.href.split('#')[0]).then(Boolean);
      }).catch(function () { return false; });
    }
  };
}());
