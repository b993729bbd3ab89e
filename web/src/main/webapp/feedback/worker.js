// Keeps the open feedback form on a device that the person calls the own one, so that it can be opened without a
// connection. The network always goes first: what is kept is shown only where there is none.
'use strict';

const CACHE = 'mashwara-form';
const PATIENCE = 8000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('message', event => {
  if (event.data && event.data.keep) {
    event.waitUntil(keep(event.data.keep));
  }
});

// One form at a time: what was kept before goes.
async function keep(addresses) {
  const cache = await caches.open(CACHE);
  for (const old of await cache.keys()) {
    if (!addresses.includes(old.url)) {
      await cache.delete(old);
    }
  }
  await Promise.all(addresses.map(async address => {
    const answer = await fetch(address, { credentials: 'same-origin' });
    if (answer.ok && !answer.redirected) {
      await cache.put(address, answer);
    }
  }));
}

self.addEventListener('fetch', event => {
  const address = new URL(event.request.url);
  if (event.request.method === 'GET' && address.origin === self.location.origin) {
    event.respondWith(answer(event.request));
  }
});

async function answer(request) {
  const kept = await (await caches.open(CACHE)).match(request.url);
  if (!kept) {
    return fetch(request);
  }
  const stop = new AbortController();
  const patience = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const fresh = await fetch(request.mode === 'navigate' ? request.url : request, {
      signal: stop.signal, credentials: 'same-origin', redirect: request.mode === 'navigate' ? 'manual' : 'follow'
    });
    return fresh;
  } catch (e) {
    return kept;
  } finally {
    clearTimeout(patience);
  }
}
