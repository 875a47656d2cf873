// node measure.mjs ROWS OUT [--quick]: PouchDB to pouchdb-server and back, with the guests in ROWS
// (a JSON object a line). Writes {"KEY": [values]} with the keys of syncbench.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createServer as createPlainServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PouchDB from 'pouchdb';

const [rowsFile, outFile, quickFlag] = process.argv.slice(2);
const quick = quickFlag === '--quick';
const runs = quick ? 1 : 5;
const edits = quick ? 50 : 1000;
const smallBatches = quick ? 3 : 40;
const guests = readFileSync(rowsFile, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const pushed = guests.slice(0, quick ? 200 : 10000);
const batching = { batch_size: 500, batches_limit: 10 };

const folder = mkdtempSync(join(tmpdir(), 'lobby-peers-'));
const Local = PouchDB.defaults({ prefix: join(folder, 'desk-') });
const figures = {};
const note = (key, value) => (figures[key] ??= []).push(value);
let databases = 0;

async function freePort() {
  const server = createPlainServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

async function startServer() {
  const port = await freePort();
  const program = join(dirname(fileURLToPath(import.meta.url)), 'node_modules/.bin/pouchdb-server');
  const server = spawn(program, ['--port', String(port), '--host', '127.0.0.1', '--dir', folder,
    '--config', join(folder, 'config.json')], { stdio: 'ignore', cwd: folder });
  for (let tries = 0; tries < 300; ++tries) {
    if (await fetch(`http://127.0.0.1:${port}/`).then((r) => r.ok, () => false)) return { server, port };
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('pouchdb-server did not start');
}

// Hands on to the server and counts the bytes of bodies, both ways.
async function startCounter(port) {
  const counter = { bytes: 0 };
  const proxy = createServer((incoming, outgoing) => {
    const onward = request({ port, host: '127.0.0.1', method: incoming.method, path: incoming.url,
      headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.on('data', (chunk) => { counter.bytes += chunk.length; outgoing.write(chunk); });
      answer.on('end', () => outgoing.end());
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.on('data', (chunk) => { counter.bytes += chunk.length; onward.write(chunk); });
    incoming.on('end', () => onward.end());
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  counter.port = proxy.address().port;
  counter.close = () => proxy.closeAllConnections() ?? proxy.close();
  return counter;
}

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const newLocal = () => new Local(`db${++databases}`);
const remoteAt = (port, name) => new PouchDB(`http://127.0.0.1:${port}/${name}`);

async function edit(local, count, turn) {
  const { rows } = await local.allDocs({ include_docs: true, limit: count });
  await local.bulkDocs(rows.map(({ doc }, i) => ({ ...doc, vip_code: `V${(i + turn) % 4}`,
    profession: ['teacher', 'engineer', 'doctor', 'student', 'driver'][(i * 7 + turn) % 5] })));
}

async function measure(port, counter, run) {
  const name = `run${run}`;
  const desk = newLocal();
  await desk.bulkDocs(pushed.map((guest) => ({ ...guest })));
  const direct = remoteAt(port, name);
  const counted = remoteAt(counter.port, name);
  note('push', pushed.length / (await timed(() => desk.replicate.to(direct, batching))) * 1000);

  await edit(desk, edits, 1);
  counter.bytes = 0;
  await desk.replicate.to(counted, batching);
  note('bytes_large', counter.bytes / edits);
  counter.bytes = 0;
  for (let i = 0; i < smallBatches; ++i) {
    await edit(desk, 5, i + 2);
    await desk.replicate.to(counted, batching);
  }
  note('bytes_small', counter.bytes / (5 * smallBatches));

  const other = newLocal();
  await other.replicate.from(direct, batching);
  await edit(desk, edits, 100);
  await desk.replicate.to(direct, batching);
  note('pull', await timed(() => other.replicate.from(direct, batching)));
  await edit(desk, edits, 101);
  await desk.replicate.to(direct, batching);
  counter.bytes = 0;
  await other.replicate.from(counted, batching);
  note('pull_bytes', counter.bytes / edits);

  await desk.sync(direct, batching);
  note('idle_whole', await timed(() => desk.sync(direct, batching)));
  await desk.sync(counted, batching);
  counter.bytes = 0;
  await desk.sync(counted, batching);
  note('idle_bytes', counter.bytes);
}

async function measureFirstSync(port) {
  const desk = newLocal();
  for (let i = 0; i < guests.length; i += 5000) {
    await desk.bulkDocs(guests.slice(i, i + 5000));
  }
  const remote = remoteAt(port, 'first');
  await desk.replicate.to(remote, batching);
  for (let run = 0; run < runs; ++run) {
    const fresh = newLocal();
    note('first_sync', (await timed(() => fresh.replicate.from(remote, batching))) / 1000);
  }
}

const { server, port } = await startServer();
try {
  const counter = await startCounter(port);
  for (let run = 0; run < runs; ++run) {
    await measure(port, counter, run);
    console.error(`peers: run ${run + 1} of ${runs}`);
  }
  await measureFirstSync(port);
  writeFileSync(outFile, JSON.stringify(figures));
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
