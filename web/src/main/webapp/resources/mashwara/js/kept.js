// What a form keeps on the device, for one person's own device only: the open form itself (by the service worker) and the
// answers that could not be sent yet (in IndexedDB). Wiped at sign-out, when the person says so, and when somebody else
// signs in.
window.mashwaraKept = (function () {
  'use strict';

  var OWN = 'mashwara-own-device';
  var DATABASE = 'mashwara-answers';
  var CACHE = 'mashwara-form';
  var able = 'indexedDB' in window && 'serviceWorker' in navigator && 'caches' in window;

  function open() {
    return new Promise(function (resolve, reject) {
      var request = window.indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = function () { request.result.createObjectStore('forms'); };
      request.onsuccess = function () { resolve(request.result); };
      request.onerror = function () { reject(request.error); };
    });
  }

  function run(mode, work) {
    return open().then(function (database) {
      return new Promise(function (resolve, reject) {
        var transaction = database.transaction('forms', mode);
        var request = work(transaction.objectStore('forms'));
        transaction.oncomplete = function () { database.close(); resolve(request.result); };
        transaction.onerror = function () { database.close(); reject(transaction.error); };
      });
    });
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
      window.caches.delete(CACHE),
      navigator.serviceWorker.getRegistrations().then(function (all) {
        return Promise.all(all.map(function (one) { return one.unregister(); }));
      })
    ]);
  }

  return {
    able: able,
    isOwn: function (person) { return able && owner() === person; },
    // Somebody else's leavings go before anything is shown.
    begin: function (person) {
      return owner() && owner() !== person ? wipe() : Promise.resolve();
    },
    own: function (person) { window.localStorage.setItem(OWN, person); },
    wipe: wipe,
    read: function (form) { return run('readonly', function (store) { return store.get(form); }); },
    write: function (form, value) { return run('readwrite', function (store) { return store.put(value, form); }); },
    remove: function (form) { return run('readwrite', function (store) { return store.delete(form); }); },
    // Has the service worker keep this page with all that it needs.
    keepPage: function (worker) {
      return navigator.serviceWorker.register(worker).then(function () {
        return navigator.serviceWorker.ready;
      }).then(function (registration) {
        var parts = window.performance.getEntriesByType('resource')
          .filter(function (one) { return /\/jakarta\.faces\.resource\//.test(one.name); })
          .map(function (one) { return one.name; });
        registration.active.postMessage({ keep: [window.location.href.split('#')[0]].concat(parts) });
      });
    }
  };
}());
