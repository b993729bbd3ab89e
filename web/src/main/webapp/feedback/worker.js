// Keeps the open feedback form on a device that the person calls the own one, so that it can be opened without a
// connection. The network always goes first: what is kept is shown only where there is none. The check page is not kept:
// it would show what the portal had then; where it is out of reach, the form itself shows what it holds to be checked.
'use strict';

const CACHE = 'mashwara-form';
const PATIENCE = 8000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('message', event => {
  if (event.data && event.data.keep) {
    event.waitUntil(keep(event.data.keep).then(kept => event.ports[0]?.postMessage({ kept })));
  }
});

// Whether all of it is kept. One form at a time: what was kept before goes, once the new one is there.
async function keep(addresses) {
  const cache = await caches.open(CACHE);
  const outcomes = await Promise.allSettled(addresses.map(address => keepOne(cache, address)));
  if (outcomes.some(outcome => outcome.status === 'rejected')) {
    return false;
  }
  for (const old of await cache.keys()) {
    if (!addresses.includes(old.url)) {
      await cache.delete(old);
    }
  }
  return true;
}

// Read to its end first: a line that breaks in the middle must not cost the copy that there is.
async function keepOne(cache, address) {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok || answer.redirected) {
    throw new Error(address);
  }
  const headers = new Headers(answer.headers);
  ['Content-Encoding', 'Content-Length'].forEach(ofTheLine => headers.delete(ofTheLine));
  await cache.put(address, new Response(await answer.blob(), { headers }));
}

self.addEventListener('fetch', event => {
  const address = new URL(event.request.url);
  if (event.request.method === 'GET' && address.origin === self.location.origin) {
    event.respondWith(answer(event.request));
  }
});

async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request.url) || await formToCheck(cache, request);
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

// Instead of the check page of a form that is kept here: that form, which then shows what it holds.
async function formToCheck(cache, request) {
  const address = new URL(request.url);
  if (request.mode !== 'navigate' || !address.pathname.endsWith('/feedback/check')) {
    return null;
  }
  const response = address.searchParams.get('response');
  const form = (await cache.keys()).map(one => new URL(one.url)).find(one =>
    one.pathname.endsWith('/feedback/respond') && one.searchParams.get('response') === response);
  return form ? Response.redirect(form.href + '#check') : null;
}
