// Serves a built folder on this machine, compressed as real hosts do. A taken port: the next one.
import { createServer } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { ROOT } from './ensure.mjs';

const TRIES = 50;

/** `isRebuilt`: the folder may be built anew meanwhile, so that files are looked for at each request and not once at the start. */
export async function serveFolder(folder, port, { isRebuilt = false } = {}) {
  const files = sirv(path.resolve(ROOT, folder), { dev: isRebuilt, etag: true, single: false });
  const compress = compression({ threshold: 512 });
  const server = createServer((request, response) => {
    compress(request, response, () => {
      files(request, response, () => {
        response.statusCode = 404;
        response.end('There is no such file.');
      });
    });
  });
  const taken = await listen(server, port, TRIES);
  return { address: `http://127.0.0.1:${taken}/`, port: taken, close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }) };
}

function listen(server, port, tries) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && tries > 0) resolve(listen(server, port + 1, tries - 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => { resolve(port); });
  });
}
